import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { PersonName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Pager } from '@/shared/ui/Pager'
import { PanelError } from '@/shared/ui/PanelError'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Waiting } from '@/shared/ui/Waiting'
import s from './Campaigns.module.css'
import { campaignWaitingQuery } from './queries'

const route = getRouteApi('/_app/campaigns/$campaignId/')

export function CampaignWaiting({ campaignId }: { campaignId: string }) {
  const t = useText()
  const { cursor } = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(campaignWaitingQuery(campaignId, cursor))
  const page = (to: string | undefined) => navigate({ search: (now) => ({ ...now, cursor: to }) })
  if (error) return <PanelError error={error} retry={refetch} />
  if (!data) return <Waiting />
  if (data.items.length === 0)
    return <EmptyState title={t('skills.campaign_waiting_none')}>{t('skills.campaign_waiting_none_why')}</EmptyState>
  return (
    <section className={s.part} aria-label={t('skills.campaign_view_waiting')}>
      <Table
        label={t('skills.campaign_view_waiting')}
        heads={[
          t('skills.campaign_person'),
          t('skills.campaign_by_manager'),
          count(t('skills.campaign_answered')),
          count(t('skills.campaign_managers')),
        ]}
      >
        {data.items.map((person) => (
          <tr key={person.personId}>
            <th scope="row">
              <PersonName personId={person.personId} />
            </th>
            <td>
              <PersonName personId={person.managerId} />
            </td>
            <td data-num>{t('skills.campaign_of', { done: person.self, total: person.asked })}</td>
            <td data-num>{t('skills.campaign_of', { done: person.manager, total: person.asked })}</td>
          </tr>
        ))}
      </Table>
      <Pager cursor={cursor} nextCursor={data.nextCursor} onPage={page} />
    </section>
  )
}
