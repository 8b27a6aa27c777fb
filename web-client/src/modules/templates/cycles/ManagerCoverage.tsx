import { PersonName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { CoverageBar } from './CoverageBar'
import type { ManagerCoverageOf } from './queries'

/** Of each manager, how far theirs have come: those with the most left first. */
export function ManagerCoverage({ managers }: { managers: readonly ManagerCoverageOf[] }) {
  const t = useText()
  return (
    <Table label={t('conversations.by_manager')} heads={[t('conversations.manager'), t('conversations.coverage')]}>
      {managers.map(({ managerId, coverage }) => (
        <tr key={managerId}>
          <th scope="row">
            <PersonName personId={managerId} />
          </th>
          <td>
            <CoverageBar coverage={coverage} />
          </td>
        </tr>
      ))}
    </Table>
  )
}
