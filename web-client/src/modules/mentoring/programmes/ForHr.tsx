import { Invitations, TeamOutcome } from '../coaching'
import { Matching } from '../matching/Matching'
import { isOfPairs } from '../words'
import { Pairs } from './Pairs'
import { Participants } from './Participants'
import type { MentoringProgramme } from './queries'
import { Report } from './Report'

/** Apart from its page, which most read without it. */
export default function ForHr({ programme }: { programme: MentoringProgramme }) {
  const { programmeId, kind } = programme
  return (
    <>
      {isOfPairs(kind) && <Matching programme={programme} />}
      {isOfPairs(kind) && <Report programmeId={programmeId} />}
      {isOfPairs(kind) && <Pairs programmeId={programmeId} />}
      {kind === 'leaderCoaching' && <Invitations programme={programme} />}
      {kind === 'leaderCoaching' && <TeamOutcome programmeId={programmeId} />}
      <Participants programmeId={programmeId} arePaired={isOfPairs(kind)} />
    </>
  )
}
