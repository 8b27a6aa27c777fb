import * as z from 'zod/mini'
import type { Answer } from '@/api/types'
import { required } from '@/shared/lib/fields'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Form } from '@/shared/ui/Form'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import g from '../Goals.module.css'
import { isShare, toFigure } from './mapRules'
import { type OutcomeGoal, useMeasure, useRemoveMeasurement } from './queries'
import { useFigure } from './useFigure'

type Measurement = Answer<'getOutcomeGoal'>['measurements'][number]

const schema = z.object({ on: required, value: required, people: required })

interface MeasurementsProps {
  goal: OutcomeGoal
  measurements: readonly Measurement[]
  mayEdit: boolean
}

/** What was told by hand, day by day, and a line to tell the next. */
export function Measurements({ goal, measurements, mayEdit }: MeasurementsProps) {
  const t = useText()
  const figure = useFigure()
  const { date, number } = useFormats()
  const measure = useMeasure(goal.outcomeGoalId)
  const remove = useRemoveMeasurement(goal.outcomeGoalId)
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { on: '', value: '', people: '' },
    refusedAt: { 'goals.small-group': 'people', 'goals.day-to-come': 'on', 'goals.share-above-one': 'value' },
    onSubmit: async ({ on, value, people }) => {
      await measure.mutateAsync({ on, value: toFigure(value, goal.kpi), people: Number(people) })
      form.reset()
    },
  })
  const unit = t(isShare(goal.kpi) ? 'strategy.unit_percent' : 'strategy.unit_days')
  const labels = {
    on: t('strategy.measured_on'),
    value: t('strategy.value_in', { unit }),
    people: t('strategy.people'),
  }
  const field = (name: keyof typeof labels) => ({ label: labels[name], ...form.field(name) })
  const takeBack = async ({ on, value, people }: Measurement) => {
    await remove.mutateAsync(on)
    const undo = () => measure.mutate({ on, value, people })
    notify({ key: 'measurement', text: t('strategy.removed', { name: date(on) }), undo })
  }
  return (
    <section className={g.part} aria-labelledby="measurements">
      <h2 id="measurements">{t('strategy.measurements')}</h2>
      {measurements.length === 0 && <p className="soft">{t('strategy.measurements_none')}</p>}
      {measurements.length > 0 && (
        <Table
          label={t('strategy.measurements')}
          heads={[t('strategy.measured_on'), count(t('strategy.value')), count(t('strategy.people')), '']}
        >
          {measurements.map((one) => (
            <tr key={one.on}>
              <td>{date(one.on)}</td>
              <td data-num>{figure(one.value, goal.kpi)}</td>
              <td data-num>{number(one.people)}</td>
              <td>
                {mayEdit && (
                  <Button kind="quiet" onClick={() => void takeBack(one).catch(() => undefined)}>
                    {t('strategy.remove')}
                    <span className="visually-hidden">: {date(one.on)}</span>
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
      {mayEdit && (
        <Form onSubmit={form.submit} errors={form.formState.errors} labels={labels} refusal={form.refusal}>
          <div className={g.fields}>
            <Field {...field('on')} type="date" />
            <Field {...field('value')} inputMode="decimal" />
            <Field {...field('people')} type="number" min={5} />
          </div>
          <div className={g.actions}>
            <Button type="submit" disabled={measure.isPending}>
              {t('strategy.measure')}
            </Button>
          </div>
        </Form>
      )}
    </section>
  )
}
