import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Answer } from '@/api/types'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import s from './Answer.module.css'
import { nextOpen, type Report } from './campaignRules'
import { LevelAnswer } from './LevelAnswer'
import { useRateReport } from './queries'

interface RateReportProps {
  campaign: Answer<'getCampaignReports'>['items'][number]
  report: Report
  managerId: string
  name: string
}

const route = getRouteApi('/_app/campaigns/$campaignId/rate')

export function RateReport({ campaign, report, managerId, name }: RateReportProps) {
  const t = useText()
  const localized = useLocalized()
  const rate = useRateReport(managerId)
  const navigate = route.useNavigate()
  const asked = campaign.skills.filter((skill) => report.answers.some((answer) => answer.skillId === skill.skillId))
  const answerOf = (skillId: string) => report.answers.find((answer) => answer.skillId === skillId)
  const answers = asked.map((skill) => answerOf(skill.skillId)?.manager ?? null)
  const [index, setIndex] = useState(() => nextOpen(answers, -1))
  const skill = index === undefined ? undefined : asked[index]
  const answer = skill && answerOf(skill.skillId)
  const next = campaign.people.find((one) => one.personId !== report.personId && one.rated < one.answers.length)

  const choose = (level: number) => {
    if (!skill || index === undefined) return
    const before = answers[index] ?? null
    const one = { personId: report.personId, skillId: skill.skillId }
    if (before !== level) {
      rate.mutate({ ...one, level })
      notify({
        key: 'campaign-rating',
        text: t('skills.saved', { skill: localized(skill.label), level }),
        undo: () => rate.mutate({ ...one, level: before }),
      })
    }
    const open = nextOpen(answers, index)
    setIndex(open === index ? undefined : open)
  }
  return (
    <div className={s.page}>
      <PageHead title={name} lead={localized(campaign.name)} />
      <div className={s.progress}>
        <span className="num" aria-live="polite">
          {t('skills.campaign_rated_of', { rated: report.rated, total: asked.length })}
        </span>
        <progress value={report.rated} max={asked.length} aria-label={t('skills.campaign_answered')} />
      </div>
      {skill && index !== undefined ? (
        <>
          <LevelAnswer
            key={skill.skillId}
            title={localized(skill.label)}
            levels={skill.levels}
            value={answer?.manager ?? null}
            onChoose={choose}
          />
          <p className="soft small">
            {answer?.isBlind
              ? t('skills.campaign_blind', { name })
              : typeof answer?.self === 'number' && t('skills.campaign_says', { name, level: answer.self })}
          </p>
          <div className={s.steps}>
            <Button onClick={() => setIndex(index - 1)} disabled={index === 0}>
              {t('skills.campaign_previous')}
            </Button>
            <span className="soft num">{t('skills.campaign_place', { place: index + 1, total: asked.length })}</span>
            <Button onClick={() => setIndex(index + 1)} disabled={index === asked.length - 1}>
              {t('skills.campaign_skip')}
            </Button>
          </div>
        </>
      ) : (
        <EmptyState
          title={t('skills.campaign_rated_all', { name })}
          action={
            next && (
              <Button kind="primary" onClick={() => navigate({ search: { person: next.personId } })}>
                {t('skills.campaign_next_person')}
              </Button>
            )
          }
        >
          {t('skills.campaign_rated_all_why')}
        </EmptyState>
      )}
      <Link from="/campaigns/$campaignId/rate" search={{}} className={buttonClass('quiet')}>
        {t('skills.campaign_all_people')}
      </Link>
    </div>
  )
}
