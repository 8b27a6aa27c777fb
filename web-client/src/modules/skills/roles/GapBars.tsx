import type { Answer } from '@/api/types'
import { BulletBar } from '@/shared/charts/BulletBar'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { byGap } from '../rules'
import s from './Roles.module.css'

/** Bars, the largest gap first: what would help most towards the role stands at the top. */
export function GapBars({ gap }: { gap: Answer<'getGap'> }) {
  const t = useText()
  const localized = useLocalized()
  const { percent, number, compare } = useFormats()
  const figures = [
    [t('skills.role_fit'), percent(gap.roleFit)],
    [t('skills.compliance'), gap.compliance === null ? '–' : percent(gap.compliance)],
    [t('skills.weighted_gap'), number(gap.weightedGap)],
  ] as const
  return (
    <>
      <dl className={s.figures}>
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {gap.blind > 0 && <p className="soft">{t('skills.gap_blind', { count: gap.blind })}</p>}
      <ol className={s.gaps}>
        {gap.gaps.toSorted(byGap((item) => localized(item.label), compare)).map((item) => (
          <li key={item.skillId}>
            <strong>{localized(item.label)}</strong>
            <BulletBar
              label={t('skills.axis', { skill: localized(item.label), now: item.level ?? '–', goal: item.required })}
              value={item.level}
              target={item.required}
            />
            <span className="soft">
              {item.isBlind ? t('skills.state_blind') : item.level === null && `${t('skills.state_unrated')} · `}
              {!item.isBlind && (item.gap > 0 ? t('skills.state_below', { count: item.gap }) : t('skills.state_met'))}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
