import { useSuspenseQuery } from '@tanstack/react-query'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { EmptyState } from '@/shared/ui/EmptyState'
import l from '../Legal.module.css'
import { LegalHead } from '../LegalHead'
import { dutiesQuery } from '../queries'
import { DutyRow } from './DutyRow'

export function DutiesPage() {
  const t = useText()
  const isHr = may(useMe(), 'runLegalCheck')
  const { data } = useSuspenseQuery(dutiesQuery)
  return (
    <div className={l.page}>
      <LegalHead title={t('legal.duties_title')} lead={t('legal.duties_lead', { count: data.headcount })} />
      {data.items.length === 0 ? (
        <EmptyState title={t('legal.duties_none')}>{t('legal.duties_none_why')}</EmptyState>
      ) : (
        <ul>
          {data.items.map((duty) => (
            <DutyRow key={`${duty.ruleId}${duty.siteId}`} duty={duty} isHr={isHr} />
          ))}
        </ul>
      )}
    </div>
  )
}
