import { Link } from '@tanstack/react-router'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Tag } from '@/shared/ui/Tag'
import { tones } from './planRules'
import type { PlanHead } from './queries'

interface PlanTableProps {
  plans: readonly PlanHead[]
  label: string
  isWithPerson?: boolean
}

/** Of whose plans the reader sees no more than that there are any, the rest of the row is a dash. */
export function PlanTable({ plans, label, isWithPerson = false }: PlanTableProps) {
  const t = useText()
  const { date, number } = useFormats()
  return (
    <Table
      label={label}
      heads={[
        t('goals.plan'),
        ...(isWithPerson ? [t('goals.plan_person')] : []),
        t('goals.plan_type'),
        t('goals.plan_state'),
        t('goals.plan_until'),
        count(t('goals.plan_done')),
        count(t('goals.plan_hours_left')),
      ]}
    >
      {plans.map((plan) => (
        <tr key={plan.planId}>
          <th scope="row">
            {plan.until === null ? (
              plan.title
            ) : (
              <Link to="/people/$personId/plans/$planId" params={{ personId: plan.personId, planId: plan.planId }}>
                {plan.title}
              </Link>
            )}
          </th>
          {isWithPerson && (
            <td>
              <PersonName personId={plan.personId} />
            </td>
          )}
          <td>{t(`goals.plan_type_${plan.type}`)}</td>
          <td>
            <Tag tone={tones[plan.state]}>{t(`goals.plan_state_${plan.state}`)}</Tag>
          </td>
          <td>{plan.until === null ? '–' : date(plan.until)}</td>
          <td data-num>
            {plan.items === null ? '–' : t('goals.plan_done_of', { done: plan.done ?? 0, items: plan.items })}
          </td>
          <td data-num>{plan.hoursLeft === null ? '–' : number(plan.hoursLeft)}</td>
        </tr>
      ))}
    </Table>
  )
}
