export const completionFields = ['person', 'item', 'day', 'result', 'score', 'hours', 'id'] as const
export type Mapping = Partial<Record<(typeof completionFields)[number], string>>
