import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import m from '../../Mentoring.module.css'
import { EndedRow } from '../EndedRow'
import { neverBegan, sortedPairs } from '../pairRules'
import { pairsQuery } from '../queries'
import { RequestRow } from './RequestRow'

export function RequestsPage({ personId }: { personId: string }) {
  const t = useText()
  const { data } = useSuspenseQuery(pairsQuery(personId))
  const { toMe, fromMe, ended } = sortedPairs(data.items)
  const closed = ended.filter(neverBegan)
  const isEmpty = toMe.length + fromMe.length === 0
  return (
    <div className={m.page}>
      <PageHead
        title={t('mentoring.requests')}
        lead={t('mentoring.requests_lead')}
        actions={
          <Link to="/mentoring/mine" className={buttonClass()}>
            {t('mentoring.my_mentoring')}
          </Link>
        }
      />
      {isEmpty && (
        <EmptyState
          title={t('mentoring.requests_none')}
          action={
            <Link to="/mentoring" className={buttonClass()}>
              {t('mentoring.to_programmes')}
            </Link>
          }
        >
          {t('mentoring.requests_none_why')}
        </EmptyState>
      )}
      {(['to', 'from'] as const).map((way) => {
        const rows = way === 'to' ? toMe : fromMe
        return (
          rows.length > 0 && (
            <section key={way} className={m.part} aria-labelledby={way}>
              <h2 id={way}>{t(`mentoring.requests_${way}_me`)}</h2>
              <ul>
                {rows.map((head) => (
                  <RequestRow key={head.relationshipId} head={head} />
                ))}
              </ul>
            </section>
          )
        )
      })}
      {closed.length > 0 && (
        <section className={m.part} aria-labelledby="closed">
          <h2 id="closed">{t('mentoring.requests_closed')}</h2>
          <p className="soft small">{t('mentoring.kept_60_days')}</p>
          <ul>
            {closed.map((head) => (
              <EndedRow key={head.relationshipId} personId={personId} head={head} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
