import { useState } from 'react'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { Tag } from '@/shared/ui/Tag'
import s from '../academies/Tracks.module.css'
import g from '../Goals.module.css'
import { Participants } from './Participants'
import { type Cohort, type Programme, useCancelCohort, useSeat } from './queries'

interface CohortRowProps {
  programme: Programme
  cohort: Cohort
  onEdit: () => void
}

/** When it is, whether there is a seat, and what the reader does about it. */
export function CohortRow({ programme, cohort, onEdit }: CohortRowProps) {
  const t = useText()
  const { date } = useFormats()
  const me = useMe()
  const mayEdit = may(me, 'editLearning')
  const seat = useSeat(cohort.cohortId)
  const cancel = useCancelCohort(programme.programmeId, cohort.cohortId)
  const [isListing, setIsListing] = useState(false)
  const [isCancelling, setIsCancelling] = useState(false)
  const free = cohort.seats - cohort.taken
  const take = async (personId: string, isIn: boolean) => {
    await seat.mutateAsync({ personId, isIn })
    const text = t(isIn ? 'goals.cohort_joined_told' : 'goals.cohort_left_told', { cohort: cohort.name })
    notify({ key: 'cohort-seat', text, undo: () => seat.mutate({ personId, isIn: !isIn }) })
  }
  return (
    <li className={s.track}>
      <div className={s.head}>
        <div>
          <h3>{cohort.name}</h3>
          <p className="soft small">
            {t('goals.cohort_days', { from: date(cohort.starts), to: date(cohort.ends) })} ·{' '}
            {t('goals.cohort_taken', { taken: cohort.taken, seats: cohort.seats })}
          </p>
        </div>
        <span className={g.actions}>
          {cohort.isCancelled && <Tag>{t('goals.cohort_is_cancelled')}</Tag>}
          {!cohort.isCancelled && !cohort.isOpen && <Tag>{t('goals.cohort_is_over')}</Tag>}
          {cohort.isOpen && free <= 0 && <Tag tone="wait">{t('goals.cohort_is_full')}</Tag>}
          {cohort.isMine && !cohort.isCancelled && <Tag tone="good">{t('goals.cohort_is_mine')}</Tag>}
        </span>
      </div>
      <div className={g.actions}>
        {me.personId && cohort.isOpen && !cohort.isMine && free > 0 && programme.isOffered && (
          <Button
            kind="primary"
            disabled={seat.isPending}
            onClick={() => void take(me.personId ?? '', true).catch(() => undefined)}
          >
            {t('goals.cohort_join')}
            <span className="visually-hidden">: {cohort.name}</span>
          </Button>
        )}
        {me.personId && cohort.isOpen && cohort.isMine && (
          <Button
            kind="quiet"
            disabled={seat.isPending}
            onClick={() => void take(me.personId ?? '', false).catch(() => undefined)}
          >
            {t('goals.cohort_leave')}
            <span className="visually-hidden">: {cohort.name}</span>
          </Button>
        )}
        {mayEdit && (
          <>
            <Button aria-expanded={isListing} onClick={() => setIsListing(!isListing)}>
              {t('goals.participants')}
              <span className="visually-hidden">: {cohort.name}</span>
            </Button>
            {!cohort.isCancelled && (
              <Button kind="quiet" onClick={onEdit}>
                {t('goals.change')}
                <span className="visually-hidden">: {cohort.name}</span>
              </Button>
            )}
            {cohort.isOpen && (
              <Button kind="quiet" aria-expanded={isCancelling} onClick={() => setIsCancelling(!isCancelling)}>
                {t('goals.cohort_cancel')}
                <span className="visually-hidden">: {cohort.name}</span>
              </Button>
            )}
          </>
        )}
      </div>
      {isCancelling && cohort.isOpen && (
        <div className={g.actions}>
          <p>{t('goals.cohort_cancel_means', { count: cohort.taken })}</p>
          <Button disabled={cancel.isPending} onClick={() => cancel.mutate(undefined)}>
            {t('goals.cohort_cancel_sure')}
          </Button>
        </div>
      )}
      {isListing && <Participants programmeId={programme.programmeId} cohort={cohort} />}
    </li>
  )
}
