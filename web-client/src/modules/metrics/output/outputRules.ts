export const outputKinds = ['revenue', 'count'] as const
