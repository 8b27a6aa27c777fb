import type { Answer } from '@/api/types'

export type Kind = Answer<'getMentoringProgramme'>['kind']
export type Mode = Answer<'getMentoringProgramme'>['mode']

export const kinds = ['mentor', 'reverse', 'peer', 'circle', 'leaderCoaching', 'flash'] as const satisfies Kind[]
export const modes = ['optimised', 'suggested', 'self', 'open', 'admin'] as const satisfies Mode[]

/** A circle has no pairs, so nobody is matched, asked or found in it. */
export const isOfPairs = (kind: Kind) => kind !== 'circle'
