import type { Answer } from '@/api/types'
import { useLocalized, useText } from '@/shared/lib/locale'
import s from './Answer.module.css'
import { DifferenceState } from './DifferenceState'

interface ReportDifferencesProps {
  campaign: Answer<'getCampaignReports'>['items'][number]
  nameOf: (personId: string) => string
}

/** What the manager and the people see differently, to be talked over. */
export function ReportDifferences({ campaign, nameOf }: ReportDifferencesProps) {
  const t = useText()
  const localized = useLocalized()
  const differences = campaign.people.flatMap((person) =>
    person.answers
      .filter((answer) => answer.state !== null)
      .map((answer) => ({ ...answer, personId: person.personId })),
  )
  if (differences.length === 0) return null
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">{t('skills.campaign_talk_about')}</h2>
      <p className="soft">{t('skills.campaign_talk_about_why')}</p>
      <ul className={s.people}>
        {differences.map((difference) => (
          <li key={difference.personId + difference.skillId} className={s.talk}>
            <div>
              <h3>
                {nameOf(difference.personId)}:{' '}
                {localized(campaign.skills.find((skill) => skill.skillId === difference.skillId)?.label)}
              </h3>
              <p className="soft small">
                {t('skills.campaign_difference', {
                  self: difference.self ?? '–',
                  manager: difference.manager ?? '–',
                })}
              </p>
            </div>
            <DifferenceState
              campaignId={campaign.campaignId}
              personId={difference.personId}
              skillId={difference.skillId}
              state={difference.state ?? 'open'}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
