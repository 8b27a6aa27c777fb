import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { ItemLines } from '@/modules/goals'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { PageHead } from '@/shared/ui/PageHead'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import { GuideDisclosure } from '../guides/GuideDisclosure'
import m from '../Mentoring.module.css'
import { mentoringProgrammeQuery } from '../programmes/queries'
import { CircleFacts } from './CircleFacts'
import { HeldMeetings } from './HeldMeetings'
import { Members } from './Members'
import { NextMeetings } from './NextMeetings'
import { circleQuery } from './queries'

const EditCircle = lazy(() => import('./EditCircle'))

export function CirclePage({ circleId }: { circleId: string }) {
  const t = useText()
  const mayRun = may(useMe(), 'runMentoring')
  const { data: circle } = useSuspenseQuery(circleQuery(circleId))
  const { programmeId, isMine, isEnded, itemIds } = circle
  const programme = useQuery(mentoringProgrammeQuery(programmeId)).data
  const [isEditing, setIsEditing] = useState(false)
  const edit = (isMine || mayRun) && !isEnded && !isEditing && (
    <Button onClick={() => setIsEditing(true)}>{t('mentoring.change')}</Button>
  )
  return (
    <div className={m.page}>
      <PageHead title={circle.title} lead={circle.purpose} actions={edit}>
        <p className="soft">
          {t('mentoring.kind_circle')} ·{' '}
          <Link to="/mentoring/programmes/$programmeId" params={{ programmeId }}>
            {programme?.title ?? t('mentoring.to_programme')}
          </Link>{' '}
          {isEnded && <Tag>{t('mentoring.circle_ended')}</Tag>}
        </p>
      </PageHead>
      {isEditing && (
        <Suspense fallback={<Waiting />}>
          <EditCircle circle={circle} onDone={() => setIsEditing(false)} />
        </Suspense>
      )}
      <CircleFacts circle={circle} />
      <NextMeetings circle={circle} />
      {isMine && !isEnded && <GuideDisclosure occasion="circleMeeting" />}
      <Members circle={circle} />
      <section className={m.part} aria-labelledby="playlist">
        <h2 id="playlist">{t('mentoring.playlist')}</h2>
        <p className="soft small">{t(itemIds.length ? 'mentoring.playlist_lead' : 'mentoring.playlist_none')}</p>
        {itemIds.length > 0 && <ItemLines itemIds={itemIds} />}
      </section>
      <HeldMeetings circle={circle} />
    </div>
  )
}
