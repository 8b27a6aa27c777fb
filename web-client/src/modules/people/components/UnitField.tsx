import { useQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { SelectField } from '@/shared/ui/SelectField'
import { unitsQuery } from '../queries'
import { unitChoices } from '../units'

/** @param none What stands there where no unit is chosen. */
export function UnitField({ none, ...select }: ComponentProps<typeof SelectField> & { none: string }) {
  const units = (useQuery(unitsQuery).data?.items ?? []).filter(({ kind }) => kind === 'unit')
  return (
    // made anew when they come: a select does not choose what it did not have
    <SelectField key={units.length} {...select}>
      <option value="">{none}</option>
      {unitChoices(units).map(({ value, label, depth }) => (
        <option key={value} value={value}>
          {'\u2003'.repeat(depth)}
          {label}
        </option>
      ))}
    </SelectField>
  )
}
