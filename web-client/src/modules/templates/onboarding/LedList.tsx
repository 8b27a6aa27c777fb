import { Link } from '@tanstack/react-router'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Tag } from '@/shared/ui/Tag'
import m from './Onboarding.module.css'
import type { OnboardingHead } from './queries'

interface LedListProps {
  title: string
  items: readonly OnboardingHead[]
}

/** The onboardings that the reader leads, at a glance. */
export function LedList({ title, items }: LedListProps) {
  const t = useText()
  if (items.length === 0) return null
  const heads = [
    t('onboarding.person'),
    t('onboarding.first_day'),
    t('onboarding.progress'),
    count(t('onboarding.late')),
    t('onboarding.next_due'),
  ]
  return (
    <div className={m.part}>
      <h2>{title}</h2>
      <Table label={title} heads={heads}>
        {items.map((item) => (
          <LedRow key={item.onboardingId} item={item} />
        ))}
      </Table>
    </div>
  )
}

function LedRow({ item }: { item: OnboardingHead }) {
  const t = useText()
  const { date } = useFormats()
  const { onboardingId, personId, startsOn, state, cancelled, tasks, done, overdue, nextDue, productiveOn } = item
  return (
    <tr>
      <th scope="row">
        <Link to="/onboarding/$onboardingId" params={{ onboardingId }}>
          <PersonName personId={personId} />
        </Link>
      </th>
      <td>{date(startsOn)}</td>
      <td>{t('onboarding.progress_of', { done, tasks })}</td>
      <td data-num>{overdue > 0 ? <Tag tone="bad">{overdue}</Tag> : '–'}</td>
      <td>
        {state === 'running' && (nextDue ? date(nextDue) : '–')}
        {productiveOn && t('onboarding.state_completed', { day: date(productiveOn) })}
        {cancelled && t(`onboarding.cancelled_${cancelled}`)}
      </td>
    </tr>
  )
}
