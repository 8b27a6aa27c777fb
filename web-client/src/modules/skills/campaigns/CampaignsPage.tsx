import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useLocalized, useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import s from './Campaigns.module.css'
import { CampaignTable } from './CampaignTable'
import { campaignsQuery } from './queries'
import { UnitCampaigns } from './UnitCampaigns'

/** All there are, or for a partner those that ask people of a unit. */
export function CampaignsPage() {
  return may(useMe(), 'seeWholeOverview') ? <AllCampaigns /> : <UnitCampaigns />
}

function AllCampaigns() {
  const t = useText()
  const localized = useLocalized()
  const mayRun = may(useMe(), 'runCampaigns')
  const { data, error, refetch } = useQuery(campaignsQuery)
  const create = mayRun && (
    <Link to="/campaigns/new" className={buttonClass('primary')}>
      {t('skills.campaign_new')}
    </Link>
  )
  return (
    <div className={s.page}>
      <PageHead title={t('skills.campaigns_title')} lead={t('skills.campaigns_lead')} actions={create} />
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && (
        <EmptyState title={t('skills.campaigns_none')} action={create}>
          {t('skills.campaigns_none_why')}
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <CampaignTable
          campaigns={data.items}
          link={({ campaignId, name }) => (
            <Link to="/campaigns/$campaignId" params={{ campaignId }} search={{}}>
              {localized(name)}
            </Link>
          )}
        />
      )}
    </div>
  )
}
