import { useState } from 'react'
import { watchJob } from '@/shared/lib/jobPlans'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import m from '../Mentoring.module.css'
import { type MatchingRun, useDiscard, usePublish, useTakeBack } from './queries'

type Step = 'publish' | 'takeBack' | 'discard'

interface RunActionsProps {
  run: MatchingRun
  isBusy: boolean
  onJob: (jobId: string) => void
}

/** People are told, or told otherwise: that is asked about once, with how many it is. */
export function RunActions({ run, isBusy, onJob }: RunActionsProps) {
  const t = useText()
  const [asked, setAsked] = useState<Step>()
  const publish = usePublish(run.runId)
  const takeBack = useTakeBack(run.runId)
  const discard = useDiscard(run.runId)
  const steps: Step[] =
    run.state === 'proposed' ? ['publish', 'discard'] : run.state === 'published' ? ['takeBack'] : []
  if (steps.length === 0) return null
  const isWaiting = isBusy || publish.isPending || takeBack.isPending || discard.isPending
  const take = async (step: Step) => {
    setAsked(undefined)
    if (step === 'discard') await discard.mutateAsync(undefined)
    else {
      const jobId = await (step === 'publish' ? publish : takeBack).mutateAsync(undefined)
      watchJob(jobId)
      onJob(jobId)
    }
  }
  return (
    <div className={m.part}>
      {asked && (
        <p className={m.note} role="alert">
          {t(`mentoring.run_step_${asked}_means`, { pairs: run.pairs, people: run.pairs * 2 })}
        </p>
      )}
      <div className={m.actions}>
        {!asked &&
          steps.map((step) => (
            <Button
              key={step}
              kind={step === 'publish' ? 'primary' : 'secondary'}
              disabled={isWaiting || (step === 'publish' && run.pairs === 0)}
              onClick={() => setAsked(step)}
            >
              {t(`mentoring.run_step_${step}`)}
            </Button>
          ))}
        {asked && (
          <>
            <Button kind="primary" disabled={isWaiting} onClick={() => void take(asked).catch(() => undefined)}>
              {t(`mentoring.run_step_${asked}_sure`)}
            </Button>
            <Button kind="quiet" onClick={() => setAsked(undefined)}>
              {t('app.cancel')}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
