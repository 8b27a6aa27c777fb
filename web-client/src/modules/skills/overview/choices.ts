/** What the URLs of the overview may hold. */
export const years = ['0', '1', '2', '3'] as const
export const measures = ['coverage', 'gap', 'meanLevel'] as const
export const freshness = ['fresh', 'stale'] as const
export const sources = ['self', 'manager', 'other'] as const
export const levels = ['0', '1', '2', '3', '4', '5'] as const
export type Years = (typeof years)[number]
export type Measure = (typeof measures)[number]
