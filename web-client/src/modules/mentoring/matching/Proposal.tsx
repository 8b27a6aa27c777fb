import { useText } from '@/shared/lib/locale'
import m from '../Mentoring.module.css'
import type { MentoringProgramme } from '../programmes/queries'
import { ProposedPairs } from './ProposedPairs'
import type { MatchingRun } from './queries'
import { Unmatched } from './Unmatched'
import { usePairMoves } from './usePairMoves'

/** The pairs and those without: people are moved between them by drag, or by the buttons of their row. */
export function Proposal({ programme, run }: { programme: MentoringProgramme; run: MatchingRun }) {
  const t = useText()
  const moves = usePairMoves(run)
  return (
    <>
      <section className={m.part} aria-labelledby="proposed">
        <h2 id="proposed">{t('mentoring.proposed_pairs')}</h2>
        {moves.mayMove && <p className="soft small">{t('mentoring.proposed_pairs_how')}</p>}
        <ProposedPairs programme={programme} run={run} moves={moves} />
      </section>
      <Unmatched side="mentee" run={run} moves={moves} />
      <Unmatched side="mentor" run={run} moves={moves} />
    </>
  )
}
