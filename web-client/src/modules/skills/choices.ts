/** What the URLs of this module may hold. Apart from the rules, since every page knows every URL. */
export const skillKinds = ['technical', 'soft', 'leadership', 'aiData', 'regulated', 'language'] as const
export const skillStatuses = ['proposed', 'active', 'deprecated', 'retired'] as const
export const depths = ['direct', 'all'] as const
export const views = ['level', 'gap', 'spread'] as const
export type Depth = (typeof depths)[number]
