import { Link } from '@tanstack/react-router'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Tag } from '@/shared/ui/Tag'
import { tones } from './conversationRules'
import type { ConversationHead } from './queries'

interface ConversationTableProps {
  conversations: readonly ConversationHead[]
  label: string
  isWithPerson?: boolean
  /** The reader is neither of the two: what they came to is read with a reason. */
  isForHr?: boolean
}

export function ConversationTable({
  conversations,
  label,
  isWithPerson = false,
  isForHr = false,
}: ConversationTableProps) {
  const t = useText()
  const { date } = useFormats()
  return (
    <Table
      label={label}
      heads={[
        t(isWithPerson ? 'conversations.person' : 'conversations.conversation'),
        t('conversations.state'),
        t('conversations.manager'),
        count(t('conversations.open_items')),
      ]}
    >
      {conversations.map(
        ({ conversationId, personId, managerId, state, due, heldOn, meetsAt, openItems, isWaitingForMe }) => {
          const when = heldOn
            ? t('conversations.list_held', { day: date(heldOn) })
            : meetsAt
              ? t('conversations.list_meets', { day: date(meetsAt) })
              : t('conversations.list_due', { day: date(due) })
          return (
            <tr key={conversationId}>
              <th scope="row">
                <Link
                  to={
                    isForHr
                      ? '/people/$personId/conversations/$conversationId/reading'
                      : '/people/$personId/conversations/$conversationId'
                  }
                  params={{ personId, conversationId }}
                >
                  {isWithPerson ? <PersonName personId={personId} /> : when}
                </Link>
                {isWithPerson && <div className="soft small">{when}</div>}
              </th>
              <td>
                <Tag tone={tones[state]}>{t(`conversations.state_${state}`)}</Tag>
                {isWaitingForMe && <div className="small">{t('conversations.waits_for_you')}</div>}
              </td>
              <td>
                <PersonName personId={managerId} />
              </td>
              <td data-num>{openItems}</td>
            </tr>
          )
        },
      )}
    </Table>
  )
}
