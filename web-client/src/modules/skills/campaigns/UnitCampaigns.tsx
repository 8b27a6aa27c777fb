import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { isProblem } from '@/api/problem'
import { useLocalized, useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { Segmented } from '@/shared/ui/Segmented'
import { Waiting } from '@/shared/ui/Waiting'
import { UnitSelect } from '../overview/UnitSelect'
import { useOverviewUnit } from '../overview/useOverviewUnit'
import s from './Campaigns.module.css'
import { CampaignTable } from './CampaignTable'
import { ProgressTable } from './ProgressTable'
import { unitCampaignProgressQuery, unitCampaignsQuery } from './queries'

const route = getRouteApi('/_app/campaigns/')

/** What a partner follows: the campaigns that ask people of a unit, counted there alone, and one at a time how far it has come. */
export function UnitCampaigns() {
  const t = useText()
  const localized = useLocalized()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { unitId = '' } = useOverviewUnit(search.unit)
  const { data, error, refetch } = useQuery({ ...unitCampaignsQuery(unitId), enabled: !!unitId })
  const isElsewhere = isProblem(error, 403)
  const chosen = data?.items.find(({ campaignId }) => campaignId === search.campaign)
  return (
    <div className={s.page}>
      <PageHead title={t('skills.campaigns_title')} lead={t('skills.campaigns_unit_lead')} />
      <FilterBar>
        <UnitSelect
          value={unitId}
          hasWhole={false}
          onChange={(unit) => navigate({ search: { unit }, replace: true })}
        />
      </FilterBar>
      {isElsewhere && (
        <EmptyState title={t('skills.campaigns_unit_other')}>{t('skills.campaigns_unit_other_why')}</EmptyState>
      )}
      {error && !isElsewhere && <PanelError error={error} retry={refetch} />}
      {unitId && !data && !error && <Waiting />}
      {data?.items.length === 0 && (
        <EmptyState title={t('skills.campaigns_none')}>{t('skills.campaigns_unit_none')}</EmptyState>
      )}
      {data && data.items.length > 0 && (
        <CampaignTable
          campaigns={data.items}
          link={({ campaignId, name }) => (
            <Link to="/campaigns" search={{ ...search, campaign: campaignId }}>
              {localized(name)}
            </Link>
          )}
        />
      )}
      {chosen && <Progress unitId={unitId} campaignId={chosen.campaignId} name={localized(chosen.name)} />}
    </div>
  )
}

function Progress({ unitId, campaignId, name }: { unitId: string; campaignId: string; name: string }) {
  const t = useText()
  const { by = 'manager' } = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(unitCampaignProgressQuery(unitId, campaignId, by))
  return (
    <section className={s.part} aria-labelledby="unit-progress">
      <h2 id="unit-progress">{name}</h2>
      <Segmented
        label={t('skills.campaign_by')}
        value={by}
        options={(['manager', 'unit'] as const).map((value) => ({ value, label: t(`skills.campaign_by_${value}`) }))}
        onChange={(value) => navigate({ search: (now) => ({ ...now, by: value }), replace: true })}
      />
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data && <ProgressTable items={data.items} by={by} />}
    </section>
  )
}
