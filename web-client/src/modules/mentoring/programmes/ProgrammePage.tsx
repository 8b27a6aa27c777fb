import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { PersonName } from '@/modules/people'
import { today } from '@/shared/lib/days'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { PageHead } from '@/shared/ui/PageHead'
import { Waiting } from '@/shared/ui/Waiting'
import { CirclesPart } from '../circles'
import { OwnTeam } from '../coaching'
import { MyPart } from '../enrolment/MyPart'
import { mentoringEnrolmentsQuery } from '../enrolment/queries'
import { Facts } from '../Facts'
import { GuideDisclosure } from '../guides/GuideDisclosure'
import m from '../Mentoring.module.css'
import { isOfPairs } from '../words'
import { EnrolDays } from './EnrolDays'
import { mentoringProgrammeQuery, useChangeMentoringProgramme } from './queries'

const ForHr = lazy(() => import('./ForHr'))
const ProgrammeForm = lazy(() => import('./ProgrammeForm'))

export function ProgrammePage({ programmeId }: { programmeId: string }) {
  const t = useText()
  const me = useMe()
  const { date } = useFormats()
  const { data: programme } = useSuspenseQuery(mentoringProgrammeQuery(programmeId))
  const mine = useQuery({ ...mentoringEnrolmentsQuery(me.personId ?? ''), enabled: me.personId !== null }).data?.items
  const enrolment = mine?.find((one) => one.programmeId === programmeId)
  const { kind, mode, ends, goals } = programme
  const mayRun = may(me, 'runMentoring')
  const change = useChangeMentoringProgramme(programme)
  const [isEditing, setIsEditing] = useState(false)
  const edit = mayRun && !isEditing && <Button onClick={() => setIsEditing(true)}>{t('mentoring.change')}</Button>
  return (
    <div className={m.page}>
      <PageHead title={programme.title} lead={programme.description} actions={edit} />
      {isEditing && (
        <Suspense fallback={<Waiting />}>
          <ProgrammeForm
            programme={programme}
            onCancel={() => setIsEditing(false)}
            onSubmit={async (body) => {
              await change.mutateAsync(body)
              setIsEditing(false)
            }}
          />
        </Suspense>
      )}
      {me.personId && mine && <MyPart personId={me.personId} programme={programme} enrolment={enrolment} />}
      {kind === 'circle' && (enrolment || mayRun) && <CirclesPart programme={programme} isEnrolled={!!enrolment} />}
      {kind === 'leaderCoaching' && me.personId && enrolment && <OwnTeam personId={me.personId} />}
      {kind === 'leaderCoaching' && (enrolment || mayRun) && <GuideDisclosure occasion="coachingConversation" />}
      <section className={m.part} aria-labelledby="about">
        <h2 id="about">{t('mentoring.about_programme')}</h2>
        <Facts
          facts={[
            [t('mentoring.kind'), t(`mentoring.kind_${kind}`)],
            isOfPairs(kind) && [t('mentoring.mode'), t(`mentoring.mode_${mode}_means`)],
            [t('mentoring.enrolling'), <EnrolDays key="days" programme={programme} />],
            [t('mentoring.programme_ends'), ends < today() ? t('mentoring.ended_on', { day: date(ends) }) : date(ends)],
            isOfPairs(kind) && [
              t('mentoring.sessions_label'),
              t('mentoring.sessions_count', { count: programme.sessions }),
            ],
            [t('mentoring.owner'), <PersonName key="owner" personId={programme.ownerId} />],
            goals.length > 0 && [t('mentoring.goals_offered'), goals.join(', ')],
          ]}
        />
      </section>
      {mayRun && (
        <Suspense fallback={<Waiting />}>
          <ForHr programme={programme} />
        </Suspense>
      )}
    </div>
  )
}
