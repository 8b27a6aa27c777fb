import { useText } from '@/shared/lib/locale'
import { Field } from '@/shared/ui/Field'
import type { Delta } from './planDelta'
import type { Forecast } from './queries'
import s from './Scenarios.module.css'
import { useShare } from './useShare'

interface AttritionFieldsProps {
  delta: Delta
  /** What the forecast counts with now. */
  now: Forecast['attrition'] | undefined
  onChange: (part: Partial<Delta>) => void
}

const edges = ['yearly', 'min', 'max'] as const

export function AttritionFields({ delta, now, onChange }: AttritionFieldsProps) {
  const t = useText()
  const percent = useShare()
  return (
    <>
      {edges.map((edge) => (
        <Field
          key={edge}
          label={t(`skills.scenario_attrition_${edge}`)}
          inputMode="decimal"
          value={delta[edge]}
          onChange={(event) => onChange({ [edge]: event.target.value })}
        />
      ))}
      <p className={`${s.wide} soft small`}>
        {t('skills.scenario_attrition_help')}{' '}
        {now &&
          t(now.isAssumed ? 'skills.scenario_attrition_assumed' : 'skills.scenario_attrition_history', {
            expected: percent(now.expected),
            min: percent(now.min),
            max: percent(now.max),
          })}
      </p>
    </>
  )
}
