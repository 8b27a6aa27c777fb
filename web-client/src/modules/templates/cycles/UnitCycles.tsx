import { useQueries, useQuery } from '@tanstack/react-query'
import { useMe } from '@/api/session'
import { unitsQuery } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import c from '../conversations/Conversations.module.css'
import { CoverageBar } from './CoverageBar'
import { ManagerCoverage } from './ManagerCoverage'
import { unitCoverageQuery } from './queries'

/** What a partner follows: how far the managers of their units have come in the rounds that are open. */
export function UnitCycles() {
  const t = useText()
  const { date } = useFormats()
  const { partnerUnitIds } = useMe()
  const units = useQuery(unitsQuery).data?.items ?? []
  const answers = useQueries({ queries: partnerUnitIds.map(unitCoverageQuery) })
  const failed = answers.find(({ error }) => error)
  return (
    <div className={c.page}>
      <PageHead title={t('conversations.cycles')} lead={t('conversations.cycles_unit_lead')} />
      {failed && <PanelError error={failed.error} retry={failed.refetch} />}
      {answers.some(({ isPending }) => isPending) && <Waiting />}
      {answers.every(({ data }) => data?.cycles.length === 0) && (
        <EmptyState title={t('conversations.cycles_unit_none')}>{t('conversations.cycles_unit_none_why')}</EmptyState>
      )}
      {answers.map(({ data }, index) =>
        data?.cycles.map(({ cycleId, name, due, coverage, managers }) => (
          <section key={cycleId} className={c.section} aria-label={name}>
            <header>
              <h2>
                {units.find(({ unitId }) => unitId === partnerUnitIds[index])?.name}: {name}
              </h2>
              <span className="soft">{t('conversations.list_due', { day: date(due) })}</span>
            </header>
            <CoverageBar coverage={coverage} />
            <ManagerCoverage managers={managers} />
          </section>
        )),
      )}
    </div>
  )
}
