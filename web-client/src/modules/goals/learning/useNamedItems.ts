import { useQueries } from '@tanstack/react-query'
import type { NamedItem } from './PickItems'
import { learningItemQuery } from './queries'

/** Learning items that are known by their ids alone, with their titles. */
export const useNamedItems = (itemIds: readonly string[]): NamedItem[] =>
  useQueries({
    queries: itemIds.map(learningItemQuery),
    combine: (answers) => itemIds.map((itemId, index) => ({ itemId, title: answers[index]?.data?.item.title ?? '–' })),
  })
