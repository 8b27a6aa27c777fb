import type { ImprovementPlan } from './queries'

const endings = ['met', 'partlyMet', 'extended', 'notMet', 'withdrawn'] as const

export const tones = { draft: 'plain', waitingForApproval: 'wait', active: 'good', ended: 'plain' } as const

type Standing = Pick<ImprovementPlan, 'state' | 'part'>

/** Not while it waits for approval, nor after its end. */
export const mayWrite = ({ state, part }: Standing) => part === 'writer' && (state === 'draft' || state === 'active')

export const mayComment = ({ state, part }: Standing) => part !== 'approver' && state === 'active'

/** What has not begun can only be withdrawn. */
export const endingsOf = ({ state }: Pick<ImprovementPlan, 'state'>) =>
  state === 'active' ? endings : endings.filter((ending) => ending === 'withdrawn')
