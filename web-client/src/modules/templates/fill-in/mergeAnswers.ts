import { type Answers, says } from './answers'

export interface Merged<Value> {
  value: Value
  /** What was changed here and elsewhere, and not to the same: somebody has to choose. */
  clashes: string[]
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * What was changed here, over what was changed elsewhere since both began from the same. Where both changed one answer, this one stands
 * in the result and is named.
 */
export function mergeAnswers(base: Answers, mine: Answers, theirs: Answers): Merged<Answers> {
  const value: Record<string, Answers[string]> = { ...theirs }
  const clashes: string[] = []
  for (const key of new Set([...Object.keys(base), ...Object.keys(mine)])) {
    const own = mine[key]
    if (same(own, base[key]) || (!says(own) && !says(base[key]))) continue
    if (!same(theirs[key], base[key]) && !same(theirs[key], own)) clashes.push(key)
    if (own) value[key] = own
    else delete value[key]
  }
  return { value, clashes }
}
