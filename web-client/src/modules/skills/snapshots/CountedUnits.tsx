import { useText } from '@/shared/lib/locale'
import { SelectBox } from '@/shared/ui/SelectBox'

interface CountedUnitsProps {
  value: string | undefined
  units: readonly { unitId: string; name: string; depth: number; unit: { isSuppressed: boolean } }[]
  onChange: (unitId: string | undefined) => void
}

/** The units that were counted; those too small to be told of can be seen and not chosen. */
export function CountedUnits({ value, units, onChange }: CountedUnitsProps) {
  const t = useText()
  return (
    <SelectBox
      label={t('skills.overview_unit')}
      value={value ?? ''}
      onChange={(unitId) => onChange(unitId || undefined)}
    >
      <option value="">{t('skills.overview_whole')}</option>
      {units.map(({ unitId, name, depth, unit }) => (
        <option key={unitId} value={unitId} disabled={unit.isSuppressed}>
          {'\u2003'.repeat(depth)}
          {unit.isSuppressed ? t('skills.snapshot_unit_few', { unit: name }) : name}
        </option>
      ))}
    </SelectBox>
  )
}
