import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import type { MentoringProgramme } from '../programmes/queries'
import { sayAgain } from './enrolmentRules'
import { type Enrolment, useEnrol, useLeave, usePause } from './queries'

interface LeaveOrPauseProps {
  personId: string
  programme: MentoringProgramme
  enrolment: Enrolment
}

/** Out can be taken back while one can enrol; after that it is asked about first. */
export function LeaveOrPause({ personId, programme, enrolment }: LeaveOrPauseProps) {
  const t = useText()
  const { programmeId, isEnrolling, title } = programme
  const enrol = useEnrol(personId, programmeId)
  const leave = useLeave(personId, programmeId)
  const pause = usePause(personId, programmeId)
  const [isAsked, setAsked] = useState(false)
  const { asMentor, paused } = enrolment
  const out = async () => {
    if (!isEnrolling && !isAsked) return setAsked(true)
    await leave.mutateAsync(undefined)
    const text = t('mentoring.left', { title })
    notify({ key: 'mentoring', text, ...(isEnrolling && { undo: () => enrol.mutate(sayAgain(enrolment)) }) })
  }
  const turn = async () => {
    await pause.mutateAsync(!paused)
    const text = t(paused ? 'mentoring.resumed_told' : 'mentoring.paused_told')
    notify({ key: 'mentoring', text, undo: () => pause.mutate(!!paused) })
  }
  return (
    <>
      {asMentor && (
        <Button kind="quiet" disabled={pause.isPending} onClick={() => void turn().catch(() => undefined)}>
          {t(paused ? 'mentoring.resume' : 'mentoring.pause')}
        </Button>
      )}
      {isAsked && <span className="small">{t('mentoring.leave_means')}</span>}
      <Button kind="quiet" disabled={leave.isPending} onClick={() => void out().catch(() => undefined)}>
        {t(isAsked ? 'mentoring.leave_sure' : 'mentoring.leave')}
      </Button>
      {isAsked && (
        <Button kind="quiet" onClick={() => setAsked(false)}>
          {t('app.cancel')}
        </Button>
      )}
    </>
  )
}
