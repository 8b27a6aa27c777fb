import { today } from '@/shared/lib/days'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import m from '../Mentoring.module.css'
import type { Circle } from './queries'

export function CircleFacts({ circle }: { circle: Circle }) {
  const t = useText()
  const { date } = useFormats()
  const { everyWeeks, memberIds, mostMembers, nextDue } = circle
  const facts = [
    [t('mentoring.rhythm'), t('mentoring.every_weeks', { count: everyWeeks })],
    [t('mentoring.circle_members'), t('mentoring.members_of', { count: memberIds.length, seats: mostMembers })],
    ...(nextDue
      ? [
          [
            t('mentoring.next_due'),
            nextDue < today() ? t('mentoring.due_passed', { day: date(nextDue) }) : date(nextDue),
          ],
        ]
      : []),
  ] as const
  return (
    <dl className={m.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
