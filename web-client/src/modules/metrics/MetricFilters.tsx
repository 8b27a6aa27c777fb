import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { unitChoices, unitsQuery } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { FilterBar } from '@/shared/ui/FilterBar'
import { Segmented } from '@/shared/ui/Segmented'
import { SelectBox } from '@/shared/ui/SelectBox'
import { type Length, lengths } from './choices'

interface MetricFiltersProps {
  unitId: string | undefined
  /** Whether the whole organisation may be asked about. */
  hasWhole: boolean
  months: Length | undefined
  isTable: boolean
  onChange: (patch: { unit?: string | undefined; months?: Length | undefined; view?: 'table' | undefined }) => void
  children?: ReactNode
}

/** Which unit, over how long, as pictures or as a table; all of it is the address. */
export function MetricFilters({ unitId, hasWhole, months, isTable, onChange, children }: MetricFiltersProps) {
  const t = useText()
  const { data: units } = useSuspenseQuery(unitsQuery)
  return (
    <div data-no-print>
      <FilterBar>
        <SelectBox
          label={t('metrics.unit')}
          value={unitId ?? ''}
          onChange={(value) => onChange({ unit: value || undefined })}
        >
          {(hasWhole || !unitId) && <option value="">{t('metrics.whole')}</option>}
          {unitChoices(units.items).map((unit) => (
            <option key={unit.value} value={unit.value}>
              {'\u2003'.repeat(unit.depth)}
              {unit.label}
            </option>
          ))}
        </SelectBox>
        <Segmented
          label={t('metrics.period')}
          value={months ?? 'own'}
          options={(['own', ...lengths] as const).map((value) => ({
            value,
            label: value === 'own' ? t('metrics.period_own') : t('metrics.period_months', { count: Number(value) }),
          }))}
          onChange={(value) => onChange({ months: value === 'own' ? undefined : value })}
        />
        <Segmented
          label={t('metrics.view')}
          value={isTable ? 'table' : 'pictures'}
          options={(['pictures', 'table'] as const).map((value) => ({ value, label: t(`metrics.view_${value}`) }))}
          onChange={(value) => onChange({ view: value === 'table' ? value : undefined })}
        />
        {children}
      </FilterBar>
    </div>
  )
}
