import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { TeamMatrix } from '@/api/types'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import type { Depth } from '../choices'
import { skillProfileQuery, teamMatrixQuery } from '../queries'
import { sendRating } from '../rateSkill'
import { cellOf, withCell } from './matrixRules'

interface CellRating {
  personId: string
  skillId: string
  level: number | null
  /** The manager's rating as it was, which the matrix itself does not show: known before it is overwritten. */
  before?: Promise<number | null>
}

/** A manager's rating in the matrix: the cell changes at once, and takes the server's weighted level when it answers. */
export function useRateCell(managerId: string, depth: Depth) {
  const client = useQueryClient()
  const t = useText()
  const { queryKey } = teamMatrixQuery(managerId, depth)
  const write = ({ personId, skillId }: CellRating, cell: string) =>
    client.setQueryData<TeamMatrix>(queryKey, (matrix) => matrix && withCell(matrix, personId, skillId, cell))

  const save = useMutation({
    scope: { id: `matrix-${managerId}` },
    mutationFn: async (rating: CellRating) => {
      await rating.before
      return sendRating('manager', rating.personId, rating)
    },
    onMutate: (rating) => {
      const matrix = client.getQueryData<TeamMatrix>(queryKey)
      const before = matrix ? cellOf(matrix, rating.personId, rating.skillId) : '-'
      if (rating.level !== null) write(rating, String(rating.level))
      return before
    },
    onError: (_error, rating, before) => write(rating, before ?? '-'),
    onSuccess: (answer, rating) => write(rating, answer.isBlind ? '?' : String(answer.level ?? '-')),
    onSettled: () => client.invalidateQueries({ predicate: ({ queryKey: key }) => isStale(key[1], queryKey[1]) }),
  })

  const ratingNow = async ({ personId, skillId }: CellRating) => {
    const profile = await client.fetchQuery(skillProfileQuery(personId))
    return profile.skills.find((skill) => skill.skillId === skillId)?.managerRating ?? null
  }

  return (rating: CellRating & { level: number }, says: { person: string; skill: string }) => {
    const before = ratingNow(rating)
    save.mutate({ ...rating, before })
    notify({
      key: `rate-${rating.personId}-${rating.skillId}`,
      text: t('skills.saved_for', { ...says, level: rating.level }),
      undo: async () => save.mutate({ ...rating, level: await before }),
    })
  }
}

const isStale = (path: unknown, matrixPath: string) =>
  typeof path === 'string' && path !== matrixPath && path.includes('/people/{personId}/')
