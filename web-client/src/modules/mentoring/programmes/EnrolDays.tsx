import { today } from '@/shared/lib/days'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import type { MentoringProgramme } from './queries'

/** Whether one can enrol, and until when or from when. */
export function EnrolDays({
  programme,
}: {
  programme: Pick<MentoringProgramme, 'isEnrolling' | 'enrolFrom' | 'enrolUntil'>
}) {
  const t = useText()
  const { date } = useFormats()
  const { isEnrolling, enrolFrom, enrolUntil } = programme
  if (isEnrolling) return t('mentoring.enrol_until', { day: date(enrolUntil) })
  if (today() < enrolFrom) return t('mentoring.enrol_from', { day: date(enrolFrom) })
  return t('mentoring.enrol_closed', { day: date(enrolUntil) })
}
