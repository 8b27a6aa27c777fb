import { useQuery } from '@tanstack/react-query'
import { unitsQuery } from '@/modules/people'
import { unitTree } from './units'

/** Every open unit, indented under the one that it belongs to. */
export function UnitOptions() {
  const { data } = useQuery(unitsQuery)
  return unitTree(data?.items ?? []).map(({ unitId, name, depth }) => (
    <option key={unitId} value={unitId}>
      {'\u2003'.repeat(depth)}
      {name}
    </option>
  ))
}
