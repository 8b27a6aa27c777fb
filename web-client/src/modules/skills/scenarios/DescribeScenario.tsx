import * as z from 'zod/mini'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Form } from '@/shared/ui/Form'
import { TextArea } from '@/shared/ui/TextArea'
import { type Place, type Scenario, useDescribeScenario } from './queries'
import s from './Scenarios.module.css'

const text = z.string()
const schema = z.object({
  nameSv: text,
  nameEn: text,
  fromYear: text,
  toYear: text,
  assumptionsSv: text,
  assumptionsEn: text,
})

interface DescribeScenarioProps {
  place: Place
  scenario: Scenario
  etag: string
  onDone: () => void
}

/** What it is called, which years it looks at, and what it takes for granted. */
export function DescribeScenario({ place, scenario, etag, onDone }: DescribeScenarioProps) {
  const t = useText()
  const describe = useDescribeScenario(place)
  const labels = {
    nameSv: t('skills.scenario_name_sv'),
    nameEn: t('skills.scenario_name_en'),
    fromYear: t('skills.scenario_from_year'),
    toYear: t('skills.scenario_to_year'),
    assumptionsSv: t('skills.scenario_assumptions_sv'),
    assumptionsEn: t('skills.scenario_assumptions_en'),
  }
  const { name, assumptions } = scenario
  const form = useProblemForm({
    schema,
    defaultValues: {
      nameSv: name.sv ?? '',
      nameEn: name.en ?? '',
      fromYear: String(scenario.fromYear),
      toYear: String(scenario.toYear),
      assumptionsSv: assumptions.sv ?? '',
      assumptionsEn: assumptions.en ?? '',
    },
    onSubmit: async (values) => {
      const or = (value: string) => value.trim() || null
      await describe.mutateAsync({
        etag,
        name: { sv: or(values.nameSv), en: or(values.nameEn) },
        fromYear: Number(values.fromYear),
        toYear: Number(values.toYear),
        assumptions: { sv: or(values.assumptionsSv), en: or(values.assumptionsEn) },
      })
      notify({ key: 'scenario', text: t('skills.scenario_saved') })
      onDone()
    },
  })
  const { errors } = form.formState
  const field = <Name extends keyof typeof labels>(name: Name) => ({
    label: labels[name],
    ...form.field(name),
  })
  return (
    <section className={s.part} aria-labelledby="describe">
      <h2 id="describe">{t('skills.scenario_describe')}</h2>
      <Form onSubmit={form.submit} errors={errors} labels={labels} refusal={form.refusal}>
        <Field {...field('nameSv')} maxLength={100} />
        <Field {...field('nameEn')} maxLength={100} />
        <Field {...field('fromYear')} type="number" />
        <Field {...field('toYear')} type="number" />
        <TextArea {...field('assumptionsSv')} maxLength={4000} />
        <TextArea {...field('assumptionsEn')} maxLength={4000} />
        <div className={s.fields}>
          <Button type="submit" kind="primary" disabled={form.formState.isSubmitting}>
            {t('skills.scenario_describe_save')}
          </Button>
          <Button kind="quiet" onClick={onDone}>
            {t('skills.scenario_cancel')}
          </Button>
        </div>
      </Form>
    </section>
  )
}
