import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { isManager } from '@/shared/lib/permissions'
import { campaignReportsQuery, personCampaignsQuery } from './queries'

/** One line for each campaign that waits for the reader; nothing where none does. */
export function CampaignNotices({ className, as }: { className?: string | undefined; as: 'employee' | 'manager' }) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const me = useMe()
  const mine = useQuery({ ...personCampaignsQuery(me.personId ?? ''), enabled: !!me.personId && as === 'employee' })
  const team = useQuery({ ...campaignReportsQuery(me.personId ?? ''), enabled: isManager(me) && as === 'manager' })
  const left = mine.data?.items.filter((campaign) => campaign.answered < campaign.skills.length) ?? []
  const waiting =
    team.data?.items
      .map((campaign) => ({
        ...campaign,
        count: campaign.people.filter((one) => one.rated < one.answers.length).length,
      }))
      .filter((campaign) => campaign.count > 0) ?? []
  return (
    <>
      {left.map((campaign) => (
        <p key={campaign.campaignId} className={className}>
          <Link to="/campaigns/$campaignId/answer" params={{ campaignId: campaign.campaignId }} search={{}}>
            {t('skills.campaign_home', {
              name: localized(campaign.name),
              count: campaign.skills.length - campaign.answered,
              date: date(campaign.dueOn),
            })}
          </Link>
          {campaign.remindedOn && <span className="soft"> · {t('skills.campaign_home_reminded')}</span>}
        </p>
      ))}
      {waiting.map((campaign) => (
        <p key={campaign.campaignId} className={className}>
          <Link to="/campaigns/$campaignId/rate" params={{ campaignId: campaign.campaignId }} search={{}}>
            {t('skills.campaign_home_team', {
              name: localized(campaign.name),
              count: campaign.count,
              date: date(campaign.dueOn),
            })}
          </Link>
          {campaign.remindedOn && <span className="soft"> · {t('skills.campaign_home_reminded')}</span>}
        </p>
      ))}
    </>
  )
}
