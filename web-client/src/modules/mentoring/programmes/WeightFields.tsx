import type { UseFormRegister } from 'react-hook-form'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { toNumber } from '@/shared/lib/typed'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { useErrorText } from '@/shared/ui/Labelled'
import m from '../Mentoring.module.css'
import { type Part, parts } from '../scoreRules'
import type { ProgrammeValues } from './programmeValues'

interface WeightFieldsProps {
  weights: Record<Part, string>
  error: string | undefined
  register: UseFormRegister<ProgrammeValues>
  onReset: () => void
}

/** How much each part of a score counts, in percent, with what they come to. */
export function WeightFields({ weights, error, register, onReset }: WeightFieldsProps) {
  const t = useText()
  const { number } = useFormats()
  const message = useErrorText()(error)
  const sum = Math.round(parts.reduce((all, part) => all + toNumber(weights[part] || '0'), 0) * 10) / 10
  return (
    <fieldset id="weights" tabIndex={-1} className={`${m.group} ${m.weights}`} aria-describedby="weights-sum">
      <legend>{t('mentoring.weights')}</legend>
      <p className="soft small">{t('mentoring.weights_help')}</p>
      {parts.map((part) => (
        <Field
          key={part}
          label={t('mentoring.weight_of', { part: t(`mentoring.part_${part}`) })}
          help={t(`mentoring.part_${part}_means`)}
          inputMode="decimal"
          {...register(`weights.${part}`)}
        />
      ))}
      <p id="weights-sum" aria-live="polite">
        {t('mentoring.weights_sum')} <strong className="num">{Number.isNaN(sum) ? '–' : number(sum)} %</strong>
        {sum !== 100 && ` ${t('mentoring.weights_sum_wrong')}`}
      </p>
      {message && <p className={m.error}>{message}</p>}
      <div>
        <Button onClick={onReset}>{t('mentoring.weights_reset')}</Button>
      </div>
    </fieldset>
  )
}
