import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import m from '../../Mentoring.module.css'
import type { SessionBody } from '../sessionQueries'
import { bodyOf, type SessionValues } from '../sessionRules'

interface SessionFormProps {
  values: SessionValues
  action: string
  onSubmit: (body: SessionBody) => Promise<unknown>
  onCancel: () => void
}

const schema = z.object({ day: required, time: required, minutes: required, place: z.string() })

/** Apart from its page, which most open without it. */
export default function SessionForm({ values, action, onSubmit, onCancel }: SessionFormProps) {
  const t = useText()
  const form = useProblemForm({
    schema,
    defaultValues: values,
    refusedAt: { 'mentoring.session-outside': 'day' },
    onSubmit: (written) => onSubmit(bodyOf(written)),
  })
  const labels = {
    day: t('mentoring.session_day'),
    time: t('mentoring.session_time'),
    minutes: t('mentoring.session_minutes'),
    place: t('mentoring.session_place'),
  }
  return (
    <ActionForm form={form} labels={labels} action={action} onCancel={onCancel}>
      <div className={m.fields}>
        <Field label={labels.day} type="date" {...form.field('day')} />
        <Field label={labels.time} type="time" {...form.field('time')} />
        <Field label={labels.minutes} type="number" min={10} max={240} step={5} {...form.field('minutes')} />
      </div>
      <Field label={labels.place} help={t('mentoring.session_place_help')} maxLength={200} {...form.field('place')} />
    </ActionForm>
  )
}
