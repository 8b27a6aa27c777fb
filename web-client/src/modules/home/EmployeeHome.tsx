import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useMe } from '@/api/session'
import { CampaignNotices, RequestsNotice, skillProfileQuery } from '@/modules/skills'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Ladder } from '@/shared/ui/Ladder'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import { ConversationNotice } from './conversations'
import { DocumentNotice } from './documents'
import s from './Home.module.css'
import { LegalNotice } from './legal'
import { MentoringNotice } from './mentoring'
import { PulseNotice, QuestionsNotice } from './metrics'
import { NextThing } from './NextThing'
import { OnboardingNotice } from './onboarding'
import { threeThings, towardsRole } from './rules'

/** After what one already sees: it comes when that is there. */
const NextSteps = lazy(() => import('@/modules/goals').then((goals) => ({ default: goals.NextSteps })))

export default function EmployeeHome() {
  const t = useText()
  const localized = useLocalized()
  const me = useMe()
  const { data: profile, error, refetch } = useQuery(skillProfileQuery(me.personId ?? ''))
  if (error) return <PanelError error={error} retry={refetch} />
  if (!profile) return <Waiting />

  const things = threeThings(profile)
  const { required, met } = towardsRole(profile.skills)
  const role = localized(profile.roleName)
  return (
    <div className={s.stack}>
      <RequestsNotice className={s.notice} />
      <CampaignNotices as="employee" className={s.notice} />
      <Suspense>
        {me.personId && (
          <>
            <ConversationNotice as="employee" personId={me.personId} className={s.notice} />
            <DocumentNotice personId={me.personId} className={s.notice} />
            <LegalNotice personId={me.personId} className={s.notice} />
            <PulseNotice className={s.notice} />
            <OnboardingNotice className={s.notice} />
            <MentoringNotice personId={me.personId} className={s.notice} />
            <QuestionsNotice as="employee" className={s.notice} />
          </>
        )}
      </Suspense>
      {things.length > 0 ? (
        <ol className={s.next}>
          {things.map((thing, index) => (
            <NextThing key={thing.skill.skillId} thing={thing} isFirst={index === 0} />
          ))}
        </ol>
      ) : (
        <p className="soft">{required.length ? t('home.nothing') : t('home.no_role')}</p>
      )}
      {me.personId && (
        <section className={s.part} aria-labelledby="learn-next">
          <h2 id="learn-next">{t('goals.next_steps_home')}</h2>
          <Suspense fallback={<Waiting />}>
            <NextSteps personId={me.personId} limit={3} isOwn />
          </Suspense>
          <p>
            <Link to="/people/$personId/learning" params={{ personId: me.personId }}>
              {t('goals.next_steps_all')}
            </Link>
          </p>
        </section>
      )}
      {required.length > 0 && (
        <section className={s.part} aria-labelledby="growth">
          <h2 id="growth">{t('home.growth', { role })}</h2>
          <p className="soft">{t('home.growth_met', { met, total: required.length })}</p>
          <ul className={s.growth}>
            {required.map((skill) => (
              <li key={skill.skillId}>
                <Ladder
                  size="l"
                  level={skill.level}
                  target={skill.required}
                  label={t('home.ladder', { level: skill.level ?? '–', target: skill.required ?? '–' })}
                />
                <span>{localized(skill.label)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
