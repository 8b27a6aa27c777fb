import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { PersonName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { PageHead } from '@/shared/ui/PageHead'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { usePopulationText } from '../populations/populations'
import { academyQuery, useChangeAcademy } from './queries'
import { TrackPart } from './TrackPart'

const AcademyForm = lazy(() => import('./AcademyForm'))

export function AcademyPage({ academyId }: { academyId: string }) {
  const t = useText()
  const mayEdit = may(useMe(), 'editLearning')
  const { data: academy } = useSuspenseQuery(academyQuery(academyId))
  const change = useChangeAcademy(academy)
  const [isEditing, setIsEditing] = useState(false)
  return (
    <div className={g.page}>
      <PageHead
        title={academy.title}
        lead={academy.description}
        actions={mayEdit && !isEditing && <Button onClick={() => setIsEditing(true)}>{t('goals.change')}</Button>}
      />
      <p>
        {academy.isForMe && academy.isOffered && <Tag tone="good">{t('goals.academy_for_you')}</Tag>}{' '}
        {!academy.isOffered && <Tag>{t('goals.no_longer_offered')}</Tag>}
      </p>
      <dl className={g.figures}>
        <div>
          <dt>{t('goals.academy_audience')}</dt>
          <dd>{usePopulationText(academy.audience)}</dd>
        </div>
        <div>
          <dt>{t('goals.answers_for_it')}</dt>
          <dd>
            <PersonName personId={academy.ownerId} />
          </dd>
        </div>
      </dl>
      {isEditing && (
        <Suspense fallback={<Waiting />}>
          <AcademyForm
            academy={academy}
            onCancel={() => setIsEditing(false)}
            onSubmit={async (body) => {
              await change.mutateAsync(body)
              setIsEditing(false)
            }}
          />
        </Suspense>
      )}
      <section className={g.part} aria-labelledby="tracks">
        <h2 id="tracks">{t('goals.tracks')}</h2>
        <div>
          {academy.tracks.map((track) => (
            <TrackPart key={track.trackId} track={track} />
          ))}
        </div>
      </section>
    </div>
  )
}
