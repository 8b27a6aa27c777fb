import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { type Circle, type Meeting, useCancelMeeting, usePlanMeeting } from './queries'

/** What is cancelled can be planned again, as it was. */
export function CancelMeeting({ circle: { circleId, isEnded }, meeting }: { circle: Circle; meeting: Meeting }) {
  const t = useText()
  const { dateTime } = useFormats()
  const cancel = useCancelMeeting(circleId)
  const plan = usePlanMeeting(circleId)
  const when = dateTime(meeting.starts)
  const out = async () => {
    await cancel.mutateAsync(meeting.meetingId)
    const { starts, minutes, place, agenda, itemIds, facilitatorId } = meeting
    const again = () => plan.mutate({ starts, minutes, place, agenda, itemIds, facilitatorId })
    notify({
      key: 'meeting',
      text: t('mentoring.meeting_cancelled', { moment: when }),
      ...(!isEnded && { undo: again }),
    })
  }
  return (
    <Button kind="quiet" disabled={cancel.isPending} onClick={() => void out().catch(() => undefined)}>
      {t('mentoring.meeting_cancel')}
      <span className="visually-hidden">: {when}</span>
    </Button>
  )
}
