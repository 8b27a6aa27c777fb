import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { unitsQuery } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PanelError } from '@/shared/ui/PanelError'
import { SelectBox } from '@/shared/ui/SelectBox'
import { Waiting } from '@/shared/ui/Waiting'
import { CampaignMovement } from './CampaignMovement'
import s from './Campaigns.module.css'
import { campaignResultQuery, campaignsQuery } from './queries'
import { ResultTable } from './ResultTable'

const route = getRouteApi('/_app/campaigns/$campaignId/')

export function CampaignResult({ campaignId }: { campaignId: string }) {
  const t = useText()
  const localized = useLocalized()
  const { date, compare } = useFormats()
  const { unit, earlier } = route.useSearch()
  const navigate = route.useNavigate()
  const units = useQuery(unitsQuery)
  const campaigns = useQuery(campaignsQuery)
  const { data, error, refetch } = useQuery(campaignResultQuery(campaignId, unit))
  const others = campaigns.data?.items.filter((one) => one.state === 'closed' && one.campaignId !== campaignId) ?? []
  const choose = (change: { unit?: string | undefined; earlier?: string | undefined }) =>
    navigate({ search: (now) => ({ ...now, ...change }), replace: true })
  return (
    <section className={s.part} aria-label={t('skills.campaign_view_result')}>
      <FilterBar>
        <SelectBox
          label={t('skills.campaign_unit')}
          value={unit ?? ''}
          onChange={(id) => choose({ unit: id || undefined })}
        >
          <option value="">{t('skills.campaign_everyone')}</option>
          {units.data?.items
            .toSorted((a, b) => compare(a.name, b.name))
            .map((one) => (
              <option key={one.unitId} value={one.unitId}>
                {one.name}
              </option>
            ))}
        </SelectBox>
        {others.length > 0 && (
          <SelectBox
            label={t('skills.campaign_compare')}
            value={earlier ?? ''}
            onChange={(id) => choose({ earlier: id || undefined })}
          >
            <option value="">{t('skills.campaign_compare_none')}</option>
            {others.map((one) => (
              <option key={one.campaignId} value={one.campaignId}>
                {localized(one.name)}
              </option>
            ))}
          </SelectBox>
        )}
      </FilterBar>
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data && data.people === null && (
        <EmptyState title={t('skills.campaign_few')}>{t('skills.campaign_few_why')}</EmptyState>
      )}
      {data && data.people !== null && (
        <>
          <p className="soft">{t('skills.campaign_frozen', { date: date(data.closedOn), count: data.people })}</p>
          <ResultTable skills={data.skills} />
        </>
      )}
      {earlier && <CampaignMovement campaignId={campaignId} earlierId={earlier} unitId={unit} />}
    </section>
  )
}
