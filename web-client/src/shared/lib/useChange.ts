import { useMutation, useQueryClient } from '@tanstack/react-query'

/** @param isTold False where a refusal has no place of its own: a notice says it. */
export function useChange<Input, Result>(change: (input: Input) => Promise<Result>, isTold = true) {
  const client = useQueryClient()
  // also after a refusal: whoever was late sees what it says now, and may try again
  return useMutation({ meta: { isTold }, mutationFn: change, onSettled: () => client.invalidateQueries() })
}
