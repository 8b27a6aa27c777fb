import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Pager } from '@/shared/ui/Pager'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import type { Side } from '../finding/queries'
import m from '../Mentoring.module.css'
import s from './Matching.module.css'
import { type MatchingRun, unmatchedQuery } from './queries'
import { UnmatchedRow } from './UnmatchedRow'
import type { PairMoves } from './usePairMoves'

interface UnmatchedProps {
  side: Side
  run: MatchingRun
  moves: PairMoves
}

/** Who has nobody, and why. Among mentees a mentee is dropped to have nobody. */
export function Unmatched({ side, run, moves }: UnmatchedProps) {
  const t = useText()
  const [cursor, setCursor] = useState<string>()
  const { data, error, refetch } = useQuery(unmatchedQuery(run.runId, side, cursor))
  const id = `unmatched-${side}`
  return (
    <section className={`${m.part} ${s.unmatched}`} aria-labelledby={id} {...(side === 'mentee' && moves.drop(null))}>
      <h2 id={id}>{t(`mentoring.unmatched_${side}`)}</h2>
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && <p className="soft">{t(`mentoring.unmatched_${side}_none`)}</p>}
      {data && data.items.length > 0 && (
        <ul className={s.pairs}>
          {data.items.map((one) => (
            <UnmatchedRow key={one.personId} side={side} one={one} run={run} moves={moves} />
          ))}
        </ul>
      )}
      {data && <Pager cursor={cursor} nextCursor={data.nextCursor} onPage={setCursor} />}
    </section>
  )
}
