import type { MentoringProgramme } from './queries'

export interface Sorted<One> {
  open: One[]
  others: One[]
  ended: One[]
}

type Dated = Pick<MentoringProgramme, 'isEnrolling' | 'isMine' | 'ends'>

/** Those that one is in are told of apart: here are the rest, by whether one can come in. */
export function sorted<One extends Dated>(programmes: readonly One[], today: string): Sorted<One> {
  const others = programmes.filter((one) => !one.isMine && one.ends >= today)
  return {
    open: others.filter((one) => one.isEnrolling),
    others: others.filter((one) => !one.isEnrolling),
    ended: programmes.filter((one) => !one.isMine && one.ends < today),
  }
}
