import { today } from '@/shared/lib/days'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Facts } from '../Facts'
import type { Circle } from './queries'

export function CircleFacts({ circle }: { circle: Circle }) {
  const t = useText()
  const { date } = useFormats()
  const { everyWeeks, memberIds, mostMembers, nextDue } = circle
  const due = nextDue && (nextDue < today() ? t('mentoring.due_passed', { day: date(nextDue) }) : date(nextDue))
  return (
    <Facts
      facts={[
        [t('mentoring.rhythm'), t('mentoring.every_weeks', { count: everyWeeks })],
        [t('mentoring.circle_members'), t('mentoring.members_of', { count: memberIds.length, seats: mostMembers })],
        !!due && [t('mentoring.next_due'), due],
      ]}
    />
  )
}
