import type { ReactNode } from 'react'
import type { Answer } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { CampaignState } from './CampaignState'
import { share } from './campaignRules'
import { ShareBar } from './ShareBar'

type Campaign = Answer<'listCampaigns'>['items'][number]

interface CampaignTableProps {
  campaigns: Campaign[]
  /** The way to a campaign, under its name. */
  link: (campaign: Campaign) => ReactNode
}

export function CampaignTable({ campaigns, link }: CampaignTableProps) {
  const t = useText()
  const { date, number } = useFormats()
  return (
    <Table
      label={t('skills.campaigns_title')}
      heads={[
        t('skills.campaign_name'),
        t('skills.status'),
        t('skills.campaign_when'),
        count(t('skills.people')),
        t('skills.campaign_self'),
        t('skills.campaign_managers'),
      ]}
    >
      {campaigns.map((campaign) => (
        <tr key={campaign.campaignId}>
          <th scope="row">{link(campaign)}</th>
          <td>
            <CampaignState state={campaign.state} />
          </td>
          <td>
            {date(campaign.startsOn)} – {date(campaign.dueOn)}
          </td>
          <td data-num>{number(campaign.people)}</td>
          <td>
            <ShareBar value={share(campaign.selfAnswered, campaign.questions)} />
          </td>
          <td>
            <ShareBar value={share(campaign.managerAnswered, campaign.questions)} />
          </td>
        </tr>
      ))}
    </Table>
  )
}
