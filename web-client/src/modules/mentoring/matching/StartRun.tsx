import { useNavigate } from '@tanstack/react-router'
import { watchJob } from '@/shared/lib/jobPlans'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import m from '../Mentoring.module.css'
import type { MentoringProgramme } from '../programmes/queries'
import { type MatchingRun, useStartRun } from './queries'
import { openRun } from './runRules'

interface StartRunProps {
  programme: MentoringProgramme
  runs: readonly MatchingRun[]
}

/** The best pairs for all, or none to begin with. Nobody is told. */
export function StartRun({ programme, runs }: StartRunProps) {
  const t = useText()
  const navigate = useNavigate()
  const { programmeId, mentees, mentors } = programme
  const start = useStartRun(programmeId)
  const begin = async (isByHand: boolean) => {
    const begun = await start.mutateAsync(isByHand)
    if (!begun) return
    watchJob(begun.jobId)
    await navigate({
      to: '/mentoring/programmes/$programmeId/runs/$runId',
      params: { programmeId, runId: begun.runId },
      search: { job: begun.jobId },
    })
  }
  const isNobody = mentees === 0 || mentors === 0
  return (
    <>
      {isNobody && <p>{t('mentoring.nobody_to_match')}</p>}
      {openRun(runs) && <p className="small">{t('mentoring.run_lays_aside')}</p>}
      <div className={m.actions}>
        <Button
          kind={openRun(runs) ? 'secondary' : 'primary'}
          disabled={start.isPending || isNobody}
          onClick={() => void begin(false).catch(() => undefined)}
        >
          {t('mentoring.run_best')}
        </Button>
        <Button disabled={start.isPending || isNobody} onClick={() => void begin(true).catch(() => undefined)}>
          {t('mentoring.run_by_hand')}
        </Button>
      </div>
    </>
  )
}
