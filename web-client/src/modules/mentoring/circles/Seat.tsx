import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { type CircleHead, useSeat } from './queries'

/** Comes in or goes out at once; either can be taken back. */
export function Seat({ circle: { circleId, title, isMine } }: { circle: CircleHead }) {
  const t = useText()
  const seat = useSeat(useMe().personId ?? '')
  const take = async (isIn: boolean) => {
    await seat.mutateAsync({ circleId, isIn })
    const text = t(isIn ? 'mentoring.circle_joined_told' : 'mentoring.circle_left_told', { title })
    notify({ key: 'circle-seat', text, undo: () => seat.mutate({ circleId, isIn: !isIn }) })
  }
  return (
    <div>
      <Button
        kind={isMine ? 'quiet' : 'primary'}
        disabled={seat.isPending}
        onClick={() => void take(!isMine).catch(() => undefined)}
      >
        {t(isMine ? 'mentoring.circle_leave' : 'mentoring.circle_join')}
        <span className="visually-hidden">: {title}</span>
      </Button>
    </div>
  )
}
