import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { riskQuery } from '@/modules/skills'
import { BulletBar } from '@/shared/charts/BulletBar'
import { useLocalized, useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import s from './Home.module.css'

const shown = 5

/** The critical skills that fewest have, of how many are needed. */
export function SkillsAtRisk() {
  const t = useText()
  const localized = useLocalized()
  const { data: risk, error, refetch } = useQuery(riskQuery(undefined, {}))
  if (error) return <PanelError error={error} retry={refetch} />
  if (!risk) return <Waiting />
  if (risk.isSuppressed) return <p className="soft">{t('home.risk_small')}</p>
  const short = risk.skills.filter((skill) => skill.coverage < skill.need)
  if (short.length === 0) return <p className="soft">{t('home.risk_none')}</p>
  const said = (skill: (typeof short)[number]) =>
    t('home.risk_of', { count: skill.coverage, level: skill.level, need: skill.need })
  return (
    <>
      <ul className={s.bars}>
        {short
          .toSorted((a, b) => a.coverage / a.need - b.coverage / b.need)
          .slice(0, shown)
          .map((skill) => (
            <li key={`${skill.skillId}-${skill.level}`}>
              <strong>
                <Link to="/skills/$skillId" params={{ skillId: skill.skillId }}>
                  {localized(skill.label)}
                </Link>
              </strong>
              <BulletBar label={said(skill)} value={skill.coverage} target={skill.need} max={skill.need} />
              <span className="soft">{said(skill)}</span>
            </li>
          ))}
      </ul>
      <Link className={s.more} to="/risk">
        {t('home.risk_all')}
      </Link>
    </>
  )
}
