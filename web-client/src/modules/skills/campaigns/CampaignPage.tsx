import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { Segmented } from '@/shared/ui/Segmented'
import { Waiting } from '@/shared/ui/Waiting'
import { CampaignActions } from './CampaignActions'
import { CampaignDifferences } from './CampaignDifferences'
import { CampaignPlan } from './CampaignPlan'
import { CampaignProgress } from './CampaignProgress'
import { CampaignResult } from './CampaignResult'
import { CampaignState } from './CampaignState'
import s from './Campaigns.module.css'
import { CampaignWaiting } from './CampaignWaiting'
import { MoveDueDay } from './MoveDueDay'
import { campaignQuery } from './queries'

const route = getRouteApi('/_app/campaigns/$campaignId/')
const views = ['progress', 'waiting', 'differences', 'result', 'plan'] as const

export function CampaignPage() {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const mayRun = may(useMe(), 'runCampaigns')
  const { campaignId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: campaign, error, refetch } = useQuery(campaignQuery(campaignId))
  const [isMoving, setMoving] = useState(false)
  if (error) return <PanelError error={error} retry={refetch} />
  if (!campaign) return <Waiting />

  const isOver = campaign.state === 'closed'
  const isDraft = campaign.state === 'draft'
  const isRunning = campaign.state === 'open' || campaign.state === 'calibration'
  const offered = views.filter((view) => view === 'plan' || (view === 'result' ? isOver : mayRun && !isDraft))
  const first = isOver ? 'result' : (offered[0] ?? 'plan')
  const view = offered.find((known) => known === search.view) ?? first
  return (
    <div className={s.page}>
      <PageHead
        title={localized(campaign.name)}
        lead={
          <>
            <CampaignState state={campaign.state} /> {date(campaign.startsOn)} – {date(campaign.dueOn)}
          </>
        }
        actions={mayRun && <CampaignActions campaign={campaign} onMoveDueDay={() => setMoving(true)} />}
      />
      {isMoving && isRunning && <MoveDueDay campaign={campaign} onDone={() => setMoving(false)} />}
      {offered.length > 1 && (
        <Segmented
          label={t('skills.campaign_view')}
          hideLabel
          value={view}
          options={offered.map((value) => ({ value, label: t(`skills.campaign_view_${value}`) }))}
          onChange={(chosen) => navigate({ search: { view: chosen }, replace: true })}
        />
      )}
      {view === 'progress' && <CampaignProgress campaign={campaign} />}
      {view === 'waiting' && <CampaignWaiting campaignId={campaignId} />}
      {view === 'differences' && <CampaignDifferences campaignId={campaignId} />}
      {view === 'result' && <CampaignResult campaignId={campaignId} />}
      {view === 'plan' && <CampaignPlan campaign={campaign} />}
    </div>
  )
}
