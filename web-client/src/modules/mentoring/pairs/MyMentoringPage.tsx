import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import m from '../Mentoring.module.css'
import { EndedRow } from './EndedRow'
import { OpenRequests } from './OpenRequests'
import { PairRow } from './PairRow'
import { sortedPairs } from './pairRules'
import { calendarOf, pairsQuery } from './queries'

export function MyMentoringPage({ personId }: { personId: string }) {
  const t = useText()
  const { data } = useSuspenseQuery(pairsQuery(personId))
  const { running, toMe, fromMe, ended } = sortedPairs(data.items)
  const open = [...toMe, ...fromMe]
  const waits = open.some((one) => one.isWaitingForMe)
  const hasPlanned = running.some((one) => one.nextSession)
  const toProgrammes = (
    <Link to="/mentoring" className={buttonClass()}>
      {t('mentoring.to_programmes')}
    </Link>
  )
  return (
    <div className={m.page}>
      <PageHead
        title={t('mentoring.my_mentoring')}
        lead={t('mentoring.my_lead')}
        actions={
          <>
            {hasPlanned && (
              <a href={calendarOf(personId)} download className={buttonClass()}>
                {t('mentoring.all_to_calendar')}
              </a>
            )}
            {data.items.length > 0 && toProgrammes}
          </>
        }
      />
      {data.items.length === 0 && (
        <EmptyState title={t('mentoring.my_none')} action={toProgrammes}>
          {t('mentoring.my_none_why')}
        </EmptyState>
      )}
      {waits && <OpenRequests heads={open} />}
      {running.length > 0 && (
        <section className={m.part} aria-labelledby="running">
          <h2 id="running">{t('mentoring.my_running')}</h2>
          <ul>
            {running.map((head) => (
              <PairRow key={head.relationshipId} head={head} />
            ))}
          </ul>
        </section>
      )}
      {!waits && open.length > 0 && <OpenRequests heads={open} />}
      {ended.length > 0 && (
        <section className={m.part} aria-labelledby="ended">
          <h2 id="ended">{t('mentoring.my_ended')}</h2>
          <p className="soft small">{t('mentoring.kept_60_days')}</p>
          <ul>
            {ended.map((head) => (
              <EndedRow key={head.relationshipId} personId={personId} head={head} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
