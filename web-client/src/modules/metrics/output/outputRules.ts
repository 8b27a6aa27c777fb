export const outputKinds = ['revenue', 'count'] as const
export const outputFields = ['unit', 'month', 'amount'] as const
export type Mapping = Partial<Record<(typeof outputFields)[number], string>>
