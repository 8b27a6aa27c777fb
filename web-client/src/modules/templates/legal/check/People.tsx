import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import type { Answer } from '@/api/types'
import { unitsQuery } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FileLinks, tableFormats } from '@/shared/ui/FileLinks'
import { Pager } from '@/shared/ui/Pager'
import { PanelError } from '@/shared/ui/PanelError'
import { SelectBox } from '@/shared/ui/SelectBox'
import { Waiting } from '@/shared/ui/Waiting'
import l from '../Legal.module.css'
import { type CheckFilter, exportFile, obligationsQuery, unitObligationsQuery } from '../queries'
import { Matrix } from './Matrix'

const RegisterMany = lazy(() => import('./RegisterMany'))

interface PeopleProps {
  search: CheckFilter
  onChange: (patch: CheckFilter) => void
}

/** Person by person: all of them for HR, a unit at a time for its partner, and nobody for those who see numbers alone. */
export function People({ search, onChange }: PeopleProps) {
  const me = useMe()
  if (may(me, 'runLegalCheck')) return <Everybody search={search} onChange={onChange} />
  if (me.partnerUnitIds.length > 0) return <OfUnit search={search} onChange={onChange} unitIds={me.partnerUnitIds} />
  return null
}

function Everybody({ search, onChange }: PeopleProps) {
  const t = useText()
  const me = useMe()
  const found = useQuery(obligationsQuery(search))
  return (
    <section className={l.part} aria-labelledby="by-person">
      <div className={l.head}>
        <h2 id="by-person">{t('legal.by_person')}</h2>
        <FileLinks
          className={l.actions}
          label={t('legal.export')}
          formats={tableFormats}
          address={(format) => exportFile(search, format)}
        />
      </div>
      {search.ruleId && !search.on && found.data && (
        <Suspense>
          <RegisterMany
            ruleId={search.ruleId}
            people={found.data.items.map(({ personId }) => personId).filter((id) => id !== me.personId)}
          />
        </Suspense>
      )}
      <Found found={found} search={search} onChange={onChange} />
    </section>
  )
}

function OfUnit({ search, onChange, unitIds }: PeopleProps & { unitIds: readonly string[] }) {
  const t = useText()
  const { data: units } = useQuery(unitsQuery)
  const [unitId, setUnitId] = useState(unitIds[0] ?? '')
  const found = useQuery(unitObligationsQuery(unitId, search))
  return (
    <section className={l.part} aria-labelledby="by-person">
      <h2 id="by-person">{t('legal.by_person')}</h2>
      <SelectBox label={t('legal.unit')} value={unitId} onChange={setUnitId}>
        {unitIds.map((id) => (
          <option key={id} value={id}>
            {units?.items.find((unit) => unit.unitId === id)?.name ?? '…'}
          </option>
        ))}
      </SelectBox>
      <Found found={found} search={search} onChange={onChange} />
    </section>
  )
}

interface FoundProps extends PeopleProps {
  found: { data: Answer<'listObligations'> | undefined; error: unknown; refetch: () => unknown }
}

function Found({ found: { data, error, refetch }, search, onChange }: FoundProps) {
  const t = useText()
  if (error) return <PanelError error={error} retry={refetch} />
  if (!data) return <Waiting />
  if (data.items.length === 0)
    return <EmptyState title={t('legal.nobody')}>{t(search.on ? 'legal.nobody_then' : 'legal.nobody_why')}</EmptyState>
  return (
    <>
      <Matrix people={data.items} rules={data.rules} />
      <Pager cursor={search.cursor} nextCursor={data.nextCursor} onPage={(cursor) => onChange({ cursor })} />
    </>
  )
}
