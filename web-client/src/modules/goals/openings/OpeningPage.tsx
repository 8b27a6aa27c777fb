import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { EndForm } from './EndForm'
import { OpeningSteps } from './OpeningSteps'
import s from './Openings.module.css'
import { hasEnded, takesInternal, tones } from './openingRules'
import { openingQuery, type Place } from './queries'
import { SideBySide } from './SideBySide'

const AddCandidate = lazy(() => import('./AddCandidate'))
const EditOpening = lazy(() => import('./EditOpening'))
const Sourcing = lazy(() => import('./Sourcing'))

export interface Ending {
  candidateId?: string
  name?: string
}

export function OpeningPage(place: Place) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const { data } = useSuspenseQuery(openingQuery(place))
  const [ending, setEnding] = useState<Ending>()
  const [isAdding, setIsAdding] = useState(false)
  const [isEditing, setIsEditing] = useState(false)
  const [isComparing, setIsComparing] = useState(false)
  const { opening, etag } = data
  return (
    <div className={s.page}>
      <PageHead
        title={localized(opening.roleName) || '–'}
        lead={
          <>
            {t('goals.opening_needed_by', { day: date(opening.neededBy), version: opening.roleVersion })}{' '}
            <Tag tone={tones[opening.state]}>{t(`goals.opening_state_${opening.state}`)}</Tag>
          </>
        }
        actions={
          <>
            <Link
              to="/documents"
              search={{ opening: opening.openingId, unit: opening.unitId }}
              className={buttonClass()}
            >
              {t('goals.opening_checklist')}
            </Link>
            <Link to="/openings" className={buttonClass()}>
              {t('goals.openings')}
            </Link>
          </>
        }
      />
      <p>{opening.reason}</p>
      {opening.ending && <p>{t('goals.reskill_because', { reason: opening.ending })}</p>}
      {opening.daysToFill !== null && <p>{t('goals.opening_days', { count: opening.daysToFill })}</p>}
      {opening.eraseOn && <p className="soft small">{t('goals.opening_erased', { day: date(opening.eraseOn) })}</p>}
      {ending ? (
        <EndForm place={place} ending={ending} onDone={() => setEnding(undefined)} />
      ) : (
        <OpeningSteps place={place} opening={opening} etag={etag} onCancel={() => setEnding({})} />
      )}
      <div className={g.actions}>
        {opening.state === 'draft' && !isEditing && (
          <Button onClick={() => setIsEditing(true)}>{t('goals.opening_edit')}</Button>
        )}
        {takesInternal(opening.state) && !isAdding && (
          <Button onClick={() => setIsAdding(true)}>{t('goals.candidate_add')}</Button>
        )}
        {!hasEnded(opening.state) && !isComparing && (
          <Button onClick={() => setIsComparing(true)}>{t('goals.sourcing')}</Button>
        )}
        {!hasEnded(opening.state) && (
          <Link
            to="/role-profiles/$roleProfileId/matches"
            params={{ roleProfileId: opening.roleProfileId }}
            className={buttonClass()}
          >
            {t('goals.opening_matches')}
          </Link>
        )}
      </div>
      {isEditing && (
        <Suspense fallback={<Waiting />}>
          <EditOpening place={place} opening={opening} etag={etag} onDone={() => setIsEditing(false)} />
        </Suspense>
      )}
      {isComparing && (
        <Suspense fallback={<Waiting />}>
          <Sourcing place={place} onDone={() => setIsComparing(false)} />
        </Suspense>
      )}
      {isAdding && (
        <Suspense fallback={<Waiting />}>
          <AddCandidate place={place} opening={opening} onDone={() => setIsAdding(false)} />
        </Suspense>
      )}
      {opening.candidates.length === 0 ? (
        <EmptyState title={t('goals.candidates_none')}>{t('goals.candidates_none_why')}</EmptyState>
      ) : (
        <SideBySide place={place} opening={opening} onChoose={setEnding} />
      )}
    </div>
  )
}
