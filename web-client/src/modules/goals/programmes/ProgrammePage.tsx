import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { PersonName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { PageHead } from '@/shared/ui/PageHead'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import { TrackPart } from '../academies/TrackPart'
import g from '../Goals.module.css'
import { CohortRow } from './CohortRow'
import { programmeQuery, useChangeProgramme } from './queries'

const ProgrammeForm = lazy(() => import('./ProgrammeForm'))
const CohortForm = lazy(() => import('./CohortForm'))
const ProgrammeFunnel = lazy(() => import('./ProgrammeFunnel'))

export function ProgrammePage({ programmeId }: { programmeId: string }) {
  const t = useText()
  const mayEdit = may(useMe(), 'editLearning')
  const { data: programme } = useSuspenseQuery(programmeQuery(programmeId))
  const change = useChangeProgramme(programme)
  const [edited, setEdited] = useState<string>()
  const cohort = programme.cohorts.find((one) => one.cohortId === edited)
  return (
    <div className={g.page}>
      <PageHead
        title={programme.title}
        lead={programme.description}
        actions={mayEdit && !edited && <Button onClick={() => setEdited('programme')}>{t('goals.change')}</Button>}
      />
      {!programme.isOffered && (
        <p>
          <Tag>{t('goals.no_longer_offered')}</Tag>
        </p>
      )}
      <dl className={g.figures}>
        <div>
          <dt>{t('goals.programme_strategy')}</dt>
          <dd>
            {programme.strategyId ? (
              <Link to="/strategy/learning/$strategyId" params={{ strategyId: programme.strategyId }}>
                {programme.strategy}
              </Link>
            ) : (
              t('goals.programme_without', { why: programme.noStrategyBecause ?? '' })
            )}
          </dd>
        </div>
        <div>
          <dt>{t('goals.answers_for_it')}</dt>
          <dd>
            <PersonName personId={programme.ownerId} />
          </dd>
        </div>
      </dl>
      <Suspense fallback={<Waiting />}>
        {edited === 'programme' && (
          <ProgrammeForm
            programme={programme}
            onCancel={() => setEdited(undefined)}
            onSubmit={async (body) => {
              await change.mutateAsync(body)
              setEdited(undefined)
            }}
          />
        )}
        <section className={g.part} aria-labelledby="cohorts">
          <h2 id="cohorts">{t('goals.cohorts')}</h2>
          {programme.cohorts.length === 0 && <p className="soft">{t('goals.cohorts_none')}</p>}
          {mayEdit && programme.isOffered && !edited && (
            <div>
              <Button onClick={() => setEdited('cohort')}>{t('goals.cohort_new')}</Button>
            </div>
          )}
          {edited && edited !== 'programme' && (
            <CohortForm key={edited} programmeId={programmeId} cohort={cohort} onDone={() => setEdited(undefined)} />
          )}
          <ul>
            {programme.cohorts.map((one) => (
              <CohortRow key={one.cohortId} programme={programme} cohort={one} onEdit={() => setEdited(one.cohortId)} />
            ))}
          </ul>
        </section>
        {mayEdit && <ProgrammeFunnel programme={programme} />}
      </Suspense>
      <section className={g.part} aria-labelledby="tracks">
        <h2 id="tracks">{t('goals.tracks')}</h2>
        <div>
          {programme.tracks.map((track) => (
            <TrackPart key={track.trackId} track={track} />
          ))}
        </div>
      </section>
    </div>
  )
}
