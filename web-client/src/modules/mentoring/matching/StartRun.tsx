import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { isRunning, useJob } from '@/api/jobs'
import { watchJob } from '@/shared/lib/jobPlans'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { JobProgress } from '@/shared/ui/JobProgress'
import m from '../Mentoring.module.css'
import type { MentoringProgramme } from '../programmes/queries'
import { type MatchingRun, type StartedRun, useStartRun } from './queries'
import { openRun } from './runRules'

interface StartRunProps {
  programme: MentoringProgramme
  runs: readonly MatchingRun[]
}

/** The best pairs for all, or none to begin with; shown as soon as they are there. Nobody is told. */
export function StartRun({ programme, runs }: StartRunProps) {
  const t = useText()
  const navigate = useNavigate()
  const { programmeId, mentees, mentors } = programme
  const start = useStartRun(programmeId)
  const [begun, setBegun] = useState<StartedRun>()
  const { data: job } = useJob(begun?.jobId)
  const isDone = job?.state === 'completed'
  useEffect(() => {
    if (!begun || !isDone) return
    void navigate({
      to: '/mentoring/programmes/$programmeId/runs/$runId',
      params: { programmeId, runId: begun.runId },
      search: { job: begun.jobId },
    })
  }, [begun, isDone, navigate, programmeId])
  const begin = async (isByHand: boolean) => {
    const started = await start.mutateAsync(isByHand)
    if (!started) return
    watchJob(started.jobId)
    setBegun(started)
  }
  const isNobody = mentees === 0 || mentors === 0
  const isBusy = start.isPending || isRunning(job) || isDone
  return (
    <>
      {isNobody && <p>{t('mentoring.nobody_to_match')}</p>}
      {openRun(runs) && <p className="small">{t('mentoring.run_lays_aside')}</p>}
      <div className={m.actions}>
        <Button
          kind={openRun(runs) ? 'secondary' : 'primary'}
          disabled={isBusy || isNobody}
          onClick={() => void begin(false).catch(() => undefined)}
        >
          {t('mentoring.run_best')}
        </Button>
        <Button disabled={isBusy || isNobody} onClick={() => void begin(true).catch(() => undefined)}>
          {t('mentoring.run_by_hand')}
        </Button>
      </div>
      {job && <JobProgress job={job} />}
    </>
  )
}
