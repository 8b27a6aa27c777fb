import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Ladder } from '@/shared/ui/Ladder'
import s from './Confirmations.module.css'
import { staleSkillsQuery, useConfirmSkills } from './queries'

const fewest = 4

/** Levels of which it is worth asking whether they are still right; one click says yes. Nothing to ask, nothing shown. */
export function StaleSkills({ personId, onChange }: { personId: string; onChange: (skillId: string) => void }) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const [isWhole, setIsWhole] = useState(false)
  const { data } = useQuery(staleSkillsQuery(personId))
  const confirm = useConfirmSkills(personId)
  if (!data || data.items.length === 0) return null
  return (
    <section className={s.part} aria-labelledby="stale">
      <div className={s.head}>
        <div>
          <h2 id="stale">{t('skills.stale_title')}</h2>
          <p className="soft">{t('skills.stale_why')}</p>
        </div>
        {data.items.length > 1 && (
          <Button onClick={() => confirm.mutate(data.items.slice(0, 200).map((skill) => skill.skillId))}>
            {t('skills.stale_all', { count: data.items.length })}
          </Button>
        )}
      </div>
      <ul className={s.rows}>
        {data.items.slice(0, isWhole ? undefined : fewest).map((skill) => (
          <li key={skill.skillId}>
            <div>
              <strong>{localized(skill.label)}</strong>
              <p className="soft small">
                {t(`skills.stale_${skill.reason}`, { date: date(skill.ratedAt) })}{' '}
                <button type="button" className={s.change} onClick={() => onChange(skill.skillId)}>
                  {t('skills.stale_change')}
                  <span className="visually-hidden">: {localized(skill.label)}</span>
                </button>
              </p>
            </div>
            <Ladder level={skill.level} label={t('skills.level', { level: skill.level })} />
            <Button kind="primary" onClick={() => confirm.mutate([skill.skillId])}>
              {t('skills.stale_yes', { level: skill.level })}
              <span className="visually-hidden">: {localized(skill.label)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {data.items.length > fewest && (
        <div>
          <Button kind="quiet" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? t('skills.match_fewer') : t('skills.match_more', { count: data.items.length - fewest })}
          </Button>
        </div>
      )}
    </section>
  )
}
