import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Pager } from '@/shared/ui/Pager'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import type { MentoringProgramme } from '../programmes/queries'
import s from './Matching.module.css'
import { PairRow } from './PairRow'
import { type MatchingRun, proposedPairsQuery } from './queries'
import type { PairMoves } from './usePairMoves'

interface ProposedPairsProps {
  programme: MentoringProgramme
  run: MatchingRun
  moves: PairMoves
}

export function ProposedPairs({ programme, run, moves }: ProposedPairsProps) {
  const t = useText()
  const [cursor, setCursor] = useState<string>()
  const { data, error, refetch } = useQuery(proposedPairsQuery(run.runId, cursor))
  if (error) return <PanelError error={error} retry={refetch} />
  if (!data) return <Waiting />
  if (data.items.length === 0)
    return <p className="soft">{t(run.state === 'proposed' ? 'mentoring.proposed_none' : 'mentoring.pairs_none')}</p>
  return (
    <>
      <div className={s.heads} aria-hidden="true">
        <span>{t('mentoring.mentee')}</span>
        <span>{t('mentoring.mentor')}</span>
        <span>{t('mentoring.score_fit')}</span>
      </div>
      <ul className={s.pairs} aria-labelledby="proposed">
        {data.items.map((pair) => (
          <PairRow key={pair.menteeId} pair={pair} programme={programme} run={run} moves={moves} />
        ))}
      </ul>
      <Pager cursor={cursor} nextCursor={data.nextCursor} onPage={setCursor} />
    </>
  )
}
