import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useMe } from '@/api/session'
import { type Evidence, unitToVerifyQuery } from './queries'

const queuesQuery = (unitIds: readonly string[]) => ({
  queryKey: ['units-evidence', ...unitIds],
  queryFn: ({ client }: { client: QueryClient }) =>
    Promise.all(unitIds.map((unitId) => client.fetchQuery(unitToVerifyQuery(unitId)))),
  enabled: unitIds.length > 0,
})

/** What waits in the units that the reader is HR partner of, beside what waits for them otherwise; the longest waiting first. */
export function useWithUnitEvidence(own: readonly Evidence[] = []): readonly Evidence[] {
  const { data } = useQuery(queuesQuery(useMe().partnerUnitIds))
  const all = new Map([...own, ...(data ?? []).flatMap(({ items }) => items)].map((item) => [item.evidenceId, item]))
  return [...all.values()].toSorted((a, b) => a.addedAt.localeCompare(b.addedAt))
}
