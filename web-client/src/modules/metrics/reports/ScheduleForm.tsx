import * as z from 'zod/mini'
import { PersonField, PersonName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Chosen } from '@/shared/ui/Chosen'
import { Field } from '@/shared/ui/Field'
import { type Schedule, useSetSchedule } from './queries'
import s from './Reports.module.css'

interface ScheduleFormProps {
  reportKey: string
  schedule: Schedule
  onDone: () => void
}

/** A day of the month and people. */
export default function ScheduleForm({ reportKey, schedule, onDone }: ScheduleFormProps) {
  const t = useText()
  const set = useSetSchedule(reportKey, schedule)
  const labels = { day: t('reports.schedule_day'), recipientIds: t('reports.schedule_who') }
  const form = useProblemForm({
    schema: z.object({
      day: z.string().check(z.regex(/^([1-9]|1\d|2[0-8])$/, t('reports.schedule_day_help'))),
      recipientIds: z.array(z.string()).check(z.minLength(1, t('reports.schedule_whom'))),
    }),
    defaultValues: { day: String(schedule.day ?? 5), recipientIds: [...schedule.recipientIds] },
    refusedAt: { 'metrics.recipient-may-not-read': 'recipientIds' as const },
    onSubmit: async ({ day, recipientIds }) => {
      await set.mutateAsync({ day: Number(day), recipientIds })
      onDone()
    },
  })
  const chosen = form.watch('recipientIds')
  const choose = (recipientIds: string[]) => form.setValue('recipientIds', recipientIds)
  return (
    <ActionForm form={form} labels={labels} action={t('reports.schedule_save')} onCancel={onDone}>
      <div className={s.short}>
        <Field label={labels.day} help={t('reports.schedule_day_help')} inputMode="numeric" {...form.field('day')} />
      </div>
      <PersonField
        key={chosen.length}
        id="recipientIds"
        label={labels.recipientIds}
        error={form.formState.errors.recipientIds?.message}
        without=""
        onChoose={(id) => id && !chosen.includes(id) && choose([...chosen, id])}
      />
      <Chosen
        items={chosen.map((id) => ({ id, name: <PersonName personId={id} /> }))}
        onRemove={(id) => choose(chosen.filter((other) => other !== id))}
      />
      <p className="soft small">{t('reports.schedule_note')}</p>
    </ActionForm>
  )
}
