import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import m from '../Mentoring.module.css'
import { Attendance } from './Attendance'
import { couldCome } from './circleRules'
import { type Circle, type Meeting, useCorrectAttendance } from './queries'

interface CorrectAttendanceProps {
  circle: Circle
  meeting: Meeting
  onDone: () => void
}

export function CorrectAttendance({ circle, meeting, onDone }: CorrectAttendanceProps) {
  const t = useText()
  const before = meeting.presentIds ?? []
  const correct = useCorrectAttendance(circle.circleId, meeting.meetingId)
  const [chosen, setChosen] = useState(before)
  const save = async () => {
    await correct.mutateAsync(chosen)
    notify({ key: 'meeting', text: t('mentoring.attendance_corrected'), undo: () => correct.mutate(before) })
    onDone()
  }
  return (
    <div className={m.part}>
      <Attendance
        people={couldCome(circle, meeting)}
        error={correct.error?.message}
        chosen={chosen}
        onChange={setChosen}
      />
      <div className={m.actions}>
        <Button kind="primary" disabled={correct.isPending} onClick={() => void save().catch(() => undefined)}>
          {t('mentoring.attendance_save')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </div>
  )
}
