import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useText } from '@/shared/lib/locale'
import { looksAs } from '../enrolment/enrolmentRules'
import { mentoringEnrolmentsQuery } from '../enrolment/queries'
import { mayLookAgain } from './pairRules'
import type { PairHead } from './queries'

interface FindAgainProps {
  personId: string
  head: Pick<PairHead, 'state' | 'isMentor' | 'isMine' | 'reason' | 'programmeId'>
}

/** Where one may look oneself, the way there; where HR pairs there is none. */
export function FindAgain({ personId, head }: FindAgainProps) {
  const t = useText()
  const isLost = mayLookAgain(head)
  const { data } = useQuery({ ...mentoringEnrolmentsQuery(personId), enabled: isLost })
  const enrolment = data?.items.find((one) => one.programmeId === head.programmeId)
  if (!isLost || !enrolment || enrolment.isOver || !looksAs(enrolment).includes('mentee')) return null
  return (
    <Link to="/mentoring/programmes/$programmeId/find" params={{ programmeId: head.programmeId }} search={{}}>
      {t('mentoring.find_again')}
    </Link>
  )
}
