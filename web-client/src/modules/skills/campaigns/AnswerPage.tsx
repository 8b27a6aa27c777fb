import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import s from './Answer.module.css'
import { AnswerQuestion } from './AnswerQuestion'
import { nextOpen } from './campaignRules'
import { personCampaignsQuery } from './queries'

const route = getRouteApi('/_app/campaigns/$campaignId/answer')

export function AnswerPage() {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const personId = useMe().personId ?? ''
  const { campaignId } = route.useParams()
  const { skill } = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(personCampaignsQuery(personId))
  const home = (
    <Link to="/" className={buttonClass('primary')}>
      {t('app.nav_home')}
    </Link>
  )
  if (error) return <PanelError error={error} retry={refetch} />
  if (!data) return <Waiting />

  const campaign = data.items.find((item) => item.campaignId === campaignId)
  if (!campaign)
    return (
      <div className={s.page}>
        <PageHead title={t('skills.campaign_answer_title')} />
        <EmptyState title={t('skills.campaign_answer_gone')} action={home}>
          {t('skills.campaign_answer_gone_why')}
        </EmptyState>
      </div>
    )

  const answers = campaign.skills.map((question) => question.answer)
  const at = campaign.skills.findIndex((question) => question.skillId === skill)
  const index = at >= 0 ? at : nextOpen(answers, -1)
  const question = index === undefined ? undefined : campaign.skills[index]
  const show = (next: number | undefined) =>
    navigate({
      search: { skill: next === undefined ? undefined : campaign.skills[next]?.skillId },
      replace: true,
      resetScroll: true,
    })
  return (
    <div className={s.page}>
      <PageHead
        title={localized(campaign.name)}
        lead={t('skills.campaign_answer_lead', { date: date(campaign.dueOn) })}
      />
      <div className={s.progress}>
        <span className="num" aria-live="polite">
          {t('skills.campaign_answered_of', { answered: campaign.answered, total: campaign.skills.length })}
        </span>
        <progress value={campaign.answered} max={campaign.skills.length} aria-label={t('skills.campaign_answered')} />
      </div>
      {question && index !== undefined ? (
        <AnswerQuestion
          key={question.skillId}
          campaignId={campaignId}
          question={question}
          index={index}
          total={campaign.skills.length}
          onNext={() => show(nextOpen(answers, index) === index ? undefined : nextOpen(answers, index))}
          onStep={show}
        />
      ) : (
        <EmptyState title={t('skills.campaign_answer_done')} action={home}>
          {t('skills.campaign_answer_done_why', { date: date(campaign.dueOn) })}
        </EmptyState>
      )}
      {!question && (
        <ul className={s.people}>
          {campaign.skills.map((answered) => (
            <li key={answered.skillId}>
              <Link from="/campaigns/$campaignId/answer" search={{ skill: answered.skillId }}>
                {localized(answered.label)}
              </Link>
              <span className="num">{answered.answer}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
