import { useQuery } from '@tanstack/react-query'
import { PersonName } from '@/modules/people'
import { useLocalized, useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PanelError } from '@/shared/ui/PanelError'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Waiting } from '@/shared/ui/Waiting'
import s from './Campaigns.module.css'
import { DifferenceState } from './DifferenceState'
import { campaignDifferencesQuery } from './queries'

const shown = 100

export function CampaignDifferences({ campaignId }: { campaignId: string }) {
  const t = useText()
  const localized = useLocalized()
  const { data, error, refetch } = useQuery(campaignDifferencesQuery(campaignId))
  if (error) return <PanelError error={error} retry={refetch} />
  if (!data) return <Waiting />
  if (data.items.length === 0)
    return (
      <EmptyState title={t('skills.campaign_differences_none')}>{t('skills.campaign_differences_none_why')}</EmptyState>
    )
  return (
    <section className={s.part} aria-label={t('skills.campaign_view_differences')}>
      <p className="soft">{t('skills.campaign_talk_about_why')}</p>
      <Table
        label={t('skills.campaign_view_differences')}
        heads={[
          t('skills.campaign_person'),
          t('skills.campaign_skill'),
          count(t('skills.campaign_self_short')),
          count(t('skills.campaign_by_manager')),
          t('skills.campaign_talk_state'),
        ]}
      >
        {data.items.slice(0, shown).map((difference) => (
          <tr key={difference.personId + difference.skillId}>
            <th scope="row">
              <PersonName personId={difference.personId} />
            </th>
            <td>{localized(difference.label)}</td>
            <td data-num>{difference.self ?? '–'}</td>
            <td data-num>{difference.manager ?? '–'}</td>
            <td>
              <DifferenceState campaignId={campaignId} {...difference} />
            </td>
          </tr>
        ))}
      </Table>
      {data.total > shown && (
        <p className="soft">{t('skills.campaign_differences_more', { count: data.total - shown })}</p>
      )}
    </section>
  )
}
