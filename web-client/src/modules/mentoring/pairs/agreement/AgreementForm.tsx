import { useQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { PanelError } from '@/shared/ui/PanelError'
import { SelectField } from '@/shared/ui/SelectField'
import { TextArea } from '@/shared/ui/TextArea'
import { Waiting } from '@/shared/ui/Waiting'
import m from '../../Mentoring.module.css'
import { type MentoringProgramme, mentoringProgrammeQuery } from '../../programmes/queries'
import { type Pair, usePropose } from '../queries'

interface AgreementFormProps {
  pair: Pair
  name: string
  onDone: () => void
}

const schema = z.object({ goal: required, everyWeeks: required, sessions: required, until: required })
const usualWeeks = 4
const weeks = Array.from({ length: 12 }, (_, index) => index + 1)

/** Apart from its page, which most open without it. */
export default function AgreementForm(props: AgreementFormProps) {
  const { data: programme, error, refetch } = useQuery(mentoringProgrammeQuery(props.pair.programmeId))
  if (error) return <PanelError error={error} retry={refetch} />
  if (!programme) return <Waiting />
  return <Fields {...props} programme={programme} />
}

function Fields({ pair, name, onDone, programme }: AgreementFormProps & { programme: MentoringProgramme }) {
  const t = useText()
  const propose = usePropose(pair)
  const before = pair.proposed ?? pair.agreement
  const form = useProblemForm({
    schema,
    defaultValues: {
      goal: before?.goal ?? '',
      everyWeeks: String(before?.everyWeeks ?? usualWeeks),
      sessions: String(before?.sessions ?? programme.sessions),
      until: before?.until ?? programme.ends,
    },
    refusedAt: { 'mentoring.until-outside': 'until' },
    onSubmit: async (values) => {
      await propose.mutateAsync({
        ...values,
        everyWeeks: Number(values.everyWeeks),
        sessions: Number(values.sessions),
      })
      notify({ key: 'mentoring', text: t('mentoring.proposed_told', { name }) })
      onDone()
    },
  })
  const labels = {
    goal: t('mentoring.agreement_goal'),
    everyWeeks: t('mentoring.how_often'),
    sessions: t('mentoring.how_many'),
    until: t('mentoring.until'),
  }
  return (
    <ActionForm form={form} labels={labels} action={t('mentoring.propose_send')} onCancel={onDone}>
      <TextArea
        label={labels.goal}
        help={t('mentoring.agreement_goal_help')}
        maxLength={1000}
        {...form.field('goal')}
      />
      <div className={m.fields}>
        <SelectField label={labels.everyWeeks} {...form.field('everyWeeks')}>
          {weeks.map((count) => (
            <option key={count} value={count}>
              {t('mentoring.every_weeks', { count })}
            </option>
          ))}
        </SelectField>
        <Field label={labels.sessions} type="number" min={1} max={30} {...form.field('sessions')} />
        <Field label={labels.until} type="date" {...form.field('until')} />
      </div>
    </ActionForm>
  )
}
