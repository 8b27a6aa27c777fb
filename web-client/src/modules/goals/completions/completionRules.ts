export type Mapping = Partial<Record<CompletionField, string>>
export type CompletionField = (typeof completionFields)[number]

export const completionFields = ['person', 'item', 'day', 'result', 'score', 'hours', 'id'] as const

export function withColumn(mapping: Mapping, field: CompletionField, column: string): Mapping {
  const { [field]: _, ...rest } = mapping
  return column ? { ...rest, [field]: column } : rest
}

/** One column meant to be two things. */
export function columnsTwice(mapping: Mapping) {
  const columns = Object.values(mapping)
  return [...new Set(columns.filter((column, index) => columns.indexOf(column) !== index))]
}
