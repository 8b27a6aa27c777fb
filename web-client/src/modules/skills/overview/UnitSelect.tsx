import { useSuspenseQuery } from '@tanstack/react-query'
import { unitsQuery } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { SelectBox } from '@/shared/ui/SelectBox'
import { unitTree } from './rules'

interface UnitSelectProps {
  value: string | undefined
  /** Whether the whole organisation may be asked about. */
  hasWhole: boolean
  onChange: (unitId: string | undefined) => void
}

export function UnitSelect({ value, hasWhole, onChange }: UnitSelectProps) {
  const t = useText()
  const { compare } = useFormats()
  const { data: units } = useSuspenseQuery(unitsQuery)
  return (
    <SelectBox
      label={t('skills.overview_unit')}
      value={value ?? ''}
      onChange={(unitId) => onChange(unitId || undefined)}
    >
      {(hasWhole || !value) && <option value="">{t('skills.overview_whole')}</option>}
      {unitTree(units.items, compare).map((unit) => (
        <option key={unit.unitId} value={unit.unitId}>
          {'\u2003'.repeat(unit.depth)}
          {unit.name}
        </option>
      ))}
    </SelectBox>
  )
}
