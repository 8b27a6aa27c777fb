import { Link } from '@tanstack/react-router'
import type { Answer } from '@/api/types'
import { BulletBar } from '@/shared/charts/BulletBar'
import { useLocalized, useText } from '@/shared/lib/locale'
import s from './Home.module.css'

const shown = 5

export function TeamGaps({ gap }: { gap: Answer<'getTeamGap'> }) {
  const t = useText()
  const localized = useLocalized()
  const largest = gap.gaps.filter((item) => item.steps > 0).toSorted((a, b) => b.steps - a.steps)
  if (largest.length === 0) return <p className="soft">{t('home.team_gaps_none')}</p>
  return (
    <>
      <ul className={s.bars}>
        {largest.slice(0, shown).map((item) => (
          <li key={item.skillId}>
            <strong>{localized(item.label)}</strong>
            <BulletBar
              label={t('home.at_target', { atTarget: item.atTarget, needed: item.needed })}
              value={item.atTarget}
              target={item.needed}
              max={item.needed || 1}
            />
            <span className="soft">{t('home.people_below', { count: item.peopleWithGap, steps: item.steps })}</span>
          </li>
        ))}
      </ul>
      <Link
        className={s.more}
        to="/people/$personId/team-matrix"
        params={{ personId: gap.managerId }}
        search={{ view: 'gap', sort: 'gap' }}
      >
        {t('home.to_matrix')}
      </Link>
    </>
  )
}
