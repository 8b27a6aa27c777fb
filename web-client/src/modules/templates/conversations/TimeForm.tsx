import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { fieldsOf, momentOf } from '@/shared/lib/moments'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import c from './Conversations.module.css'
import { type Conversation, type Place, useMoveConversation } from './queries'

const schema = z.object({ due: required, day: z.string(), time: z.string(), place: z.string() })

interface TimeFormProps {
  talk: Conversation
  place: Place
  onDone: () => void
}

/** Apart from its page, which most open without it. */
export default function TimeForm({ talk, place, onDone }: TimeFormProps) {
  const t = useText()
  const move = useMoveConversation(place)
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      due: talk.due,
      ...(talk.meetsAt ? fieldsOf(talk.meetsAt) : { day: '', time: '' }),
      place: talk.place ?? '',
    },
    refusedAt: { 'templates.day-passed': 'due', 'templates.outside-employment': 'due' },
    onSubmit: async ({ due, day, time, place: where }) => {
      await move.mutateAsync({ due, meetsAt: day && time ? momentOf(day, time) : null, place: where.trim() || null })
      onDone()
    },
  })
  const labels = {
    due: t('conversations.due'),
    day: t('conversations.meet_day'),
    time: t('conversations.meet_time'),
    place: t('conversations.place'),
  }
  return (
    <section className={c.part} aria-labelledby="time-form">
      <h2 id="time-form">{t('conversations.set_time')}</h2>
      <ActionForm form={form} labels={labels} action={t('conversations.save_time')} onCancel={onDone}>
        <div className={c.fields}>
          <Field label={labels.day} type="date" {...form.field('day')} />
          <Field label={labels.time} type="time" {...form.field('time')} />
          <Field label={labels.due} type="date" {...form.field('due')} />
        </div>
        <Field label={labels.place} help={t('conversations.place_help')} maxLength={200} {...form.field('place')} />
      </ActionForm>
    </section>
  )
}
