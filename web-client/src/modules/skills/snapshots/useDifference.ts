import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { unitsQuery } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { differenceQuery } from './queries'
import { type Summary, unitsInTree } from './snapshotRules'

/** Between two, the later first, with the units that were counted in one of them. */
export function useDifference(pair: [Summary, Summary] | undefined, unitId: string | undefined) {
  const { compare } = useFormats()
  const { data: all } = useSuspenseQuery(unitsQuery)
  const [later, earlier] = pair ?? []
  const { data, error, refetch } = useQuery({
    ...differenceQuery(later?.snapshotId ?? '', earlier?.snapshotId ?? '', unitId),
    enabled: !!pair,
  })
  return { data, error, refetch, units: unitsInTree(data?.units ?? [], all.items, compare) }
}
