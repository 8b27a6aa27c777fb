import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Answer } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { Segmented } from '@/shared/ui/Segmented'
import { Waiting } from '@/shared/ui/Waiting'
import s from './Campaigns.module.css'
import { ProgressTable } from './ProgressTable'
import { campaignProgressQuery } from './queries'

const route = getRouteApi('/_app/campaigns/$campaignId/')

export function CampaignProgress({ campaign }: { campaign: Answer<'getCampaign'> }) {
  const t = useText()
  const { number } = useFormats()
  const { by = 'manager' } = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(campaignProgressQuery(campaign.campaignId, by))
  const figures = [
    [t('skills.campaign_people_done'), t('skills.campaign_of', { done: campaign.peopleDone, total: campaign.people })],
    [t('skills.campaign_self'), t('skills.campaign_of', { done: campaign.selfAnswered, total: campaign.questions })],
    [
      t('skills.campaign_managers'),
      t('skills.campaign_of', { done: campaign.managerAnswered, total: campaign.questions }),
    ],
    [t('skills.campaign_differences'), number(campaign.differences)],
  ] as const
  return (
    <section className={s.part} aria-label={t('skills.campaign_view_progress')}>
      <dl className={s.figures}>
        {figures.map(([label, figure]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="num">{figure}</dd>
          </div>
        ))}
      </dl>
      <Segmented
        label={t('skills.campaign_by')}
        value={by}
        options={(['manager', 'unit'] as const).map((value) => ({ value, label: t(`skills.campaign_by_${value}`) }))}
        onChange={(chosen) => navigate({ search: (now) => ({ ...now, by: chosen }), replace: true })}
      />
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data && <ProgressTable items={data.items} by={by} />}
    </section>
  )
}
