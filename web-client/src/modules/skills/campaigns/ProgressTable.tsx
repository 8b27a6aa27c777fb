import { useQuery } from '@tanstack/react-query'
import type { Answer } from '@/api/types'
import { PersonName, unitsQuery } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { share } from './campaignRules'
import { ShareBar } from './ShareBar'

interface ProgressTableProps {
  items: Answer<'getCampaignProgress'>['items']
  by: 'manager' | 'unit'
}

/** How far each manager's or unit's people have come. */
export function ProgressTable({ items, by }: ProgressTableProps) {
  const t = useText()
  const { number } = useFormats()
  const units = useQuery({ ...unitsQuery, enabled: by === 'unit' })
  return (
    <Table
      label={t('skills.campaign_view_progress')}
      heads={[
        t(`skills.campaign_by_${by}`),
        count(t('skills.people')),
        count(t('skills.campaign_people_done')),
        t('skills.campaign_self'),
        t('skills.campaign_managers'),
      ]}
    >
      {items.map((item) => (
        <tr key={item.id ?? 'none'}>
          <th scope="row">
            {item.id === null && t(`skills.campaign_no_${by}`)}
            {item.id !== null && by === 'manager' && <PersonName personId={item.id} />}
            {item.id !== null && by === 'unit' && (units.data?.items.find((u) => u.unitId === item.id)?.name ?? '–')}
          </th>
          <td data-num>{number(item.people)}</td>
          <td data-num>{number(item.peopleDone)}</td>
          <td>
            <ShareBar value={share(item.self, item.asked)} />
          </td>
          <td>
            <ShareBar value={share(item.manager, item.asked)} />
          </td>
        </tr>
      ))}
    </Table>
  )
}
