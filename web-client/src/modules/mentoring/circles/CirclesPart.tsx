import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { today } from '@/shared/lib/days'
import { useText } from '@/shared/lib/locale'
import { loadMessages } from '@/shared/lib/messages'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import m from '../Mentoring.module.css'
import type { MentoringProgramme } from '../programmes/queries'
import { CircleRow } from './CircleRow'
import { circlesQuery, personCirclesQuery } from './queries'

const NewCircle = lazy(async () => {
  await loadMessages('goals')
  return import('./NewCircle')
})

/** The learning circles of a programme, for those who are enrolled in it and those who run it. */
export function CirclesPart({ programme, isEnrolled }: { programme: MentoringProgramme; isEnrolled: boolean }) {
  const t = useText()
  const me = useMe()
  const navigate = useNavigate()
  const mayRun = may(me, 'runMentoring')
  const { programmeId, ends } = programme
  const { data, error, refetch } = useQuery(circlesQuery(programmeId))
  const mine = useQuery({ ...personCirclesQuery(me.personId ?? ''), enabled: me.personId !== null }).data?.items
  const [isForming, setIsForming] = useState(false)
  return (
    <section className={m.part} aria-labelledby="circles">
      <h2 id="circles">{t('mentoring.circles')}</h2>
      <p className="soft small">{t(mayRun ? 'mentoring.circles_lead_hr' : 'mentoring.circles_lead')}</p>
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && (
        <p className="soft">{t(mayRun ? 'mentoring.circles_none_hr' : 'mentoring.circles_none')}</p>
      )}
      {mayRun && !isForming && ends >= today() && (
        <div>
          <Button onClick={() => setIsForming(true)}>{t('mentoring.circle_new')}</Button>
        </div>
      )}
      {isForming && (
        <Suspense fallback={<Waiting />}>
          <NewCircle
            programmeId={programmeId}
            onCancel={() => setIsForming(false)}
            onFormed={(circleId) => void navigate({ to: '/mentoring/circles/$circleId', params: { circleId } })}
          />
        </Suspense>
      )}
      <ul>
        {data?.items.map((circle) => (
          <CircleRow
            key={circle.circleId}
            circle={circle}
            next={mine?.find((one) => one.circleId === circle.circleId)?.nextMeeting ?? null}
            mayOpen={mayRun || circle.isMine}
            mayJoin={isEnrolled}
          />
        ))}
      </ul>
    </section>
  )
}
