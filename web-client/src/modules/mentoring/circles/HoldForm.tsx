import * as z from 'zod/mini'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { TextArea } from '@/shared/ui/TextArea'
import { Attendance } from './Attendance'
import { type Circle, type Meeting, useHoldMeeting } from './queries'

const schema = z.object({ presentIds: z.array(z.string()), notes: z.string(), decisions: z.string() })

interface HoldFormProps {
  circle: Circle
  meeting: Meeting
  onDone: () => void
}

/** Apart from its page. Whoever tells of it was there, most often with all the others. */
export default function HoldForm({ circle, meeting, onDone }: HoldFormProps) {
  const t = useText()
  const hold = useHoldMeeting(circle.circleId, meeting.meetingId)
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { presentIds: circle.memberIds, notes: '', decisions: '' },
    refusedAt: { 'mentoring.not-a-member': 'presentIds' },
    onSubmit: async ({ presentIds, notes, decisions }) => {
      await hold.mutateAsync({ presentIds, notes: notes || null, decisions: decisions || null })
      notify({ key: 'meeting', text: t('mentoring.meeting_held_told') })
      onDone()
    },
  })
  const labels = {
    presentIds: t('mentoring.attendance'),
    notes: t('mentoring.meeting_notes'),
    decisions: t('mentoring.meeting_decisions'),
  }
  return (
    <ActionForm form={form} labels={labels} action={t('mentoring.meeting_hold_save')} onCancel={onDone}>
      <Attendance
        people={circle.memberIds}
        error={form.formState.errors.presentIds?.message}
        chosen={form.watch('presentIds')}
        onChange={(presentIds) => form.setValue('presentIds', presentIds)}
      />
      <TextArea
        label={labels.notes}
        help={t('mentoring.meeting_words_help')}
        rows={6}
        maxLength={5000}
        {...form.field('notes')}
      />
      <TextArea label={labels.decisions} maxLength={2000} {...form.field('decisions')} />
    </ActionForm>
  )
}
