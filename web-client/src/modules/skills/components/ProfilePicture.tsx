import { useState } from 'react'
import type { SkillLevel } from '@/api/types'
import { Radar, type RadarAxis } from '@/shared/charts/Radar'
import { useMedia } from '@/shared/lib/browser'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { radarSkills } from '../rules'
import { ProfileBars } from './ProfileBars'
import s from './ProfilePicture.module.css'
import { ProfileTable } from './ProfileTable'

/** A picture before the grid: a radar, bars where it would be too small, and the same as a table. */
export function ProfilePicture({ skills }: { skills: readonly SkillLevel[] }) {
  const t = useText()
  const localized = useLocalized()
  const isNarrow = useMedia('(max-width: 30rem)')
  const [isTable, setTable] = useState(false)
  const shown = radarSkills(skills)
  const axes = shown.map((skill) => ({ label: localized(skill.label), now: skill.level, goal: skill.required }))
  const sayAxis = (axis: RadarAxis) =>
    t('skills.axis', { skill: axis.label, now: axis.now ?? '–', goal: axis.goal ?? '–' })
  const asBars = isNarrow || axes.length < 3

  return (
    <section className={s.picture} aria-labelledby="picture">
      <div className={s.bar}>
        <h2 id="picture">{t('skills.picture_title')}</h2>
        <Button kind="quiet" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {isTable ? t('skills.show_chart') : t('skills.show_table')}
        </Button>
      </div>
      {isTable && <ProfileTable skills={skills} />}
      {!isTable && asBars && <ProfileBars axes={axes} sayAxis={sayAxis} />}
      {!isTable && !asBars && (
        <>
          <Radar title={t('skills.picture_title')} axes={axes} sayAxis={sayAxis} />
          <ul className={s.legend}>
            <li data-k="now">{t('skills.now')}</li>
            <li data-k="goal">{t('skills.goal')}</li>
          </ul>
          {shown.length < skills.length && (
            <p className="soft small">{t('skills.picture_part', { shown: shown.length, all: skills.length })}</p>
          )}
        </>
      )}
    </section>
  )
}
