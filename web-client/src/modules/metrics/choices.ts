export const lengths = ['1', '3', '12'] as const
export const views = ['table'] as const
export type Length = (typeof lengths)[number]
