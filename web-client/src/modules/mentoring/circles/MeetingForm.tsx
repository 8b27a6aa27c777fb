import { useNamedItems } from '@/modules/goals'
import { useNames } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { ChoiceField } from '@/shared/ui/ChoiceField'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import { TextArea } from '@/shared/ui/TextArea'
import m from '../Mentoring.module.css'
import { bodyOf, type MeetingValues, meetingSchema, valuesOf } from './meetingValues'
import { type Circle, type Meeting, useChangeMeeting, usePlanMeeting } from './queries'

interface MeetingFormProps {
  circle: Circle
  meeting?: Meeting
  onDone: () => void
}

/** Apart from its page, which most open without it. */
export default function MeetingForm({ circle, meeting, onDone }: MeetingFormProps) {
  const t = useText()
  const { memberIds, itemIds, nextFacilitatorId } = circle
  const nameOf = useNames(memberIds)
  const items = useNamedItems(itemIds)
  const plan = usePlanMeeting(circle.circleId)
  const change = useChangeMeeting(circle, meeting?.meetingId ?? '')
  const form = useProblemForm<MeetingValues>({
    schema: meetingSchema,
    defaultValues: valuesOf(circle, meeting, new Date()),
    refusedAt: { 'mentoring.not-a-member': 'facilitatorId', 'mentoring.not-in-playlist': 'itemIds' },
    onSubmit: async (values) => {
      await (meeting ? change : plan).mutateAsync(bodyOf(values))
      onDone()
    },
  })
  const labels = {
    day: t('mentoring.meeting_day'),
    time: t('mentoring.meeting_time'),
    minutes: t('mentoring.meeting_minutes_field'),
    place: t('mentoring.meeting_place_field'),
    agenda: t('mentoring.meeting_agenda'),
    itemIds: t('mentoring.meeting_items'),
    facilitatorId: t('mentoring.meeting_leader'),
  }
  return (
    <section className={m.part} aria-labelledby="meeting-form">
      <h3 id="meeting-form">{t(meeting ? 'mentoring.meeting_edit' : 'mentoring.meeting_plan')}</h3>
      <ActionForm form={form} labels={labels} action={t('mentoring.meeting_save')} onCancel={onDone}>
        <div className={m.fields}>
          <Field label={labels.day} type="date" {...form.field('day')} />
          <Field label={labels.time} type="time" {...form.field('time')} />
          <Field label={labels.minutes} inputMode="numeric" {...form.field('minutes')} />
        </div>
        <Field label={labels.place} maxLength={200} {...form.field('place')} />
        <TextArea label={labels.agenda} help={t('mentoring.meeting_agenda_help')} {...form.field('agenda')} />
        <SelectField
          label={labels.facilitatorId}
          help={t('mentoring.meeting_leader_help')}
          {...form.field('facilitatorId')}
        >
          {memberIds.map((personId) => (
            <option key={personId} value={personId}>
              {nameOf(personId)}
              {personId === nextFacilitatorId && !meeting && ` – ${t('mentoring.is_next')}`}
            </option>
          ))}
        </SelectField>
        {items.length > 0 && (
          <ChoiceField
            id="itemIds"
            label={labels.itemIds}
            help={t('mentoring.meeting_items_help')}
            error={form.formState.errors.itemIds?.message}
            choices={items.map(({ itemId, title }) => ({ value: itemId, label: title }))}
            chosen={form.watch('itemIds')}
            onChange={(chosen) => form.setValue('itemIds', chosen)}
          />
        )}
      </ActionForm>
    </section>
  )
}
