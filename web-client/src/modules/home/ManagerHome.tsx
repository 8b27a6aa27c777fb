import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useMe } from '@/api/session'
import { teamQuery } from '@/modules/people'
import { CampaignNotices, RatingTasks, RequestsNotice, teamGapQuery, teamMatrixQuery } from '@/modules/skills'
import { useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import { ConversationNotice } from './conversations'
import s from './Home.module.css'
import { TeamLegalNotice } from './legal'
import { MentoringNotice } from './mentoring'
import { PulseNotice, QuestionsNotice } from './metrics'
import { OnboardingNotice } from './onboarding'
import { waitingFor } from './rules'
import { TeamGaps } from './TeamGaps'
import { WaitingPeople } from './WaitingPeople'

export default function ManagerHome() {
  const t = useText()
  const personId = useMe().personId ?? ''
  const team = useQuery(teamQuery(personId))
  const matrix = useQuery(teamMatrixQuery(personId))
  const gap = useQuery(teamGapQuery(personId))
  const failure = team.error ?? matrix.error
  return (
    <div className={s.stack}>
      <RequestsNotice className={s.notice} />
      <CampaignNotices as="manager" className={s.notice} />
      <Suspense>
        <ConversationNotice as="manager" personId={personId} className={s.notice} />
        <TeamLegalNotice personId={personId} className={s.notice} />
        <PulseNotice className={s.notice} />
        <OnboardingNotice className={s.notice} />
        <MentoringNotice personId={personId} className={s.notice} />
        <QuestionsNotice as="manager" className={s.notice} />
      </Suspense>
      <RatingTasks />
      <section className={s.part} aria-labelledby="waiting">
        <h2 id="waiting">{t('home.waiting')}</h2>
        {failure && <PanelError error={failure} retry={() => Promise.all([team.refetch(), matrix.refetch()])} />}
        {!failure && !(team.data && matrix.data) && <Waiting />}
        {team.data && matrix.data && <WaitingPeople waiting={waitingFor(matrix.data, team.data.people)} />}
      </section>
      <section className={s.part} aria-labelledby="gaps">
        <h2 id="gaps">{t('home.team_gaps')}</h2>
        {gap.error && <PanelError error={gap.error} retry={gap.refetch} />}
        {gap.isPending && <Waiting />}
        {gap.data && <TeamGaps gap={gap.data} />}
      </section>
    </div>
  )
}
