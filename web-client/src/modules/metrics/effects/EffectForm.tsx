import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import * as z from 'zod/mini'
import { monthAfter, today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { SelectField } from '@/shared/ui/SelectField'
import s from './Effects.module.css'
import { GroupFields, type Rule } from './GroupFields'
import { programmesQuery, useMakeCard } from './queries'
import { measures } from './rules'

const schema = z.object({ programmeId: required, measure: required, start: required, months: required })
const none: Omit<Rule, 'kind'> = { unitIds: [], roleProfileIds: [] }
/** A year ahead, and three back. */
const starts = Array.from({ length: 49 }, (_, index) => monthAfter(today(), 12 - index))

/** Apart from its page, which most open without it. */
export default function EffectForm({ onDone, onCancel }: { onDone: (cardId: string) => void; onCancel: () => void }) {
  const t = useText()
  const { month } = useFormats()
  const make = useMakeCard()
  const programmes = useQuery(programmesQuery).data?.items ?? []
  const [target, setTarget] = useState<Rule>({ kind: 'participants', ...none })
  const [comparison, setComparison] = useState<Rule>({ kind: 'matched', ...none })
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { programmeId: '', measure: 'leavers', start: monthAfter(today(), 1), months: '6' },
    refusedAt: { 'metrics.nobody-in-programme': 'programmeId', 'metrics.not-per-person': 'measure' },
    onSubmit: async ({ months, ...body }) =>
      onDone(
        await make.mutateAsync({
          ...body,
          months: Number(months),
          target: target as { kind: 'participants' },
          comparison: comparison as { kind: 'matched' },
        }),
      ),
  })
  const labels = {
    programmeId: t('metrics.programme'),
    measure: t('metrics.effect_measure'),
    start: t('metrics.effect_start'),
    months: t('metrics.effect_months'),
  }
  return (
    <section className={s.part} aria-labelledby="effect-form">
      <h2 id="effect-form">{t('metrics.effect_new')}</h2>
      <p className="soft">{t('metrics.effect_new_lead')}</p>
      <ActionForm form={form} labels={labels} action={t('metrics.effect_make')} onCancel={onCancel}>
        <SelectField key={programmes.length} label={labels.programmeId} {...form.field('programmeId')}>
          <option value="">{t('app.choose')}</option>
          {programmes.map((programme) => (
            <option key={programme.programmeId} value={programme.programmeId}>
              {programme.title}
            </option>
          ))}
        </SelectField>
        <SelectField label={labels.measure} help={t('metrics.effect_measure_help')} {...form.field('measure')}>
          {measures.map((measure) => (
            <option key={measure} value={measure}>
              {t(`metrics.effect_on_${measure}`)}
            </option>
          ))}
        </SelectField>
        <div className={s.fields}>
          <SelectField label={labels.start} {...form.field('start')}>
            {starts.map((day) => (
              <option key={day} value={day}>
                {month(day)}
              </option>
            ))}
          </SelectField>
          <SelectField label={labels.months} {...form.field('months')}>
            {[3, 6, 12].map((months) => (
              <option key={months} value={months}>
                {t('metrics.months', { count: months })}
              </option>
            ))}
          </SelectField>
        </div>
        <p className="soft small">{t('metrics.effect_periods')}</p>
        <GroupFields of="target" rule={target} onChange={setTarget} />
        <GroupFields of="comparison" rule={comparison} onChange={setComparison} />
      </ActionForm>
    </section>
  )
}
