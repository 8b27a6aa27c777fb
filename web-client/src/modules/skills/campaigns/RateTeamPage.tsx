import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { teamQuery } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import s from './Answer.module.css'
import { campaignReportsQuery } from './queries'
import { RateReport } from './RateReport'
import { ReportDifferences } from './ReportDifferences'

const route = getRouteApi('/_app/campaigns/$campaignId/rate')

/** A manager goes through the team person by person. */
export function RateTeamPage() {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const managerId = useMe().personId ?? ''
  const { campaignId } = route.useParams()
  const { person } = route.useSearch()
  const reports = useQuery(campaignReportsQuery(managerId))
  const team = useQuery(teamQuery(managerId))
  const error = reports.error ?? team.error
  if (error) return <PanelError error={error} retry={() => Promise.all([reports.refetch(), team.refetch()])} />
  if (!reports.data || !team.data) return <Waiting />

  const campaign = reports.data.items.find((item) => item.campaignId === campaignId)
  const nameOf = (personId: string) =>
    team.data.people.find((card) => card.personId === personId)?.displayName ?? t('skills.campaign_someone')
  const report = campaign?.people.find((one) => one.personId === person)
  if (!campaign)
    return (
      <div className={s.page}>
        <PageHead title={t('skills.campaign_rate_title')} />
        <EmptyState title={t('skills.campaign_answer_gone')}>{t('skills.campaign_rate_gone_why')}</EmptyState>
      </div>
    )
  if (report)
    return <RateReport campaign={campaign} report={report} managerId={managerId} name={nameOf(report.personId)} />
  return (
    <div className={s.page}>
      <PageHead
        title={localized(campaign.name)}
        lead={t(campaign.isBlind ? 'skills.campaign_rate_lead_blind' : 'skills.campaign_rate_lead', {
          date: date(campaign.dueOn),
        })}
      />
      <ul className={s.people}>
        {campaign.people.map((one, index) => (
          <li key={one.personId}>
            <div>
              <h3>{nameOf(one.personId)}</h3>
              <p className="soft small num">
                {t('skills.campaign_rated_of', { rated: one.rated, total: one.answers.length })} ·{' '}
                {t('skills.campaign_self_of', { answered: one.selfAnswered, total: one.answers.length })}
              </p>
            </div>
            <Link
              from="/campaigns/$campaignId/rate"
              search={{ person: one.personId }}
              className={buttonClass(index === 0 && one.rated < one.answers.length ? 'primary' : 'secondary')}
            >
              {t(one.rated < one.answers.length ? 'skills.campaign_rate' : 'skills.campaign_look')}
              <span className="visually-hidden"> {nameOf(one.personId)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <ReportDifferences campaign={campaign} nameOf={nameOf} />
    </div>
  )
}
