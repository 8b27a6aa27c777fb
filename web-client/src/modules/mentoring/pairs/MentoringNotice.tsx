import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import s from './Pairs.module.css'
import { countWaiting, nextMeeting } from './pairRules'
import { type PairHead, pairsQuery } from './queries'
import { useWhen } from './useWhen'

interface NoticeProps {
  personId: string
  className?: string | undefined
}

/** One line when a mentor or a mentee waits for the reader, one for when they meet next; nothing where there is neither. */
export function MentoringNotice({ personId, className }: NoticeProps) {
  const t = useText()
  const { data } = useQuery(pairsQuery(personId))
  const items = data?.items ?? []
  const count = countWaiting(items)
  const next = nextMeeting(items)
  if (count === 0 && !next) return null
  return (
    <div className={s.lines}>
      {count > 0 && (
        <p className={className}>
          <Link to="/mentoring/mine">{t('mentoring.home_waits', { count })}</Link>
        </p>
      )}
      {next && <NextMeeting head={next} className={className} />}
    </div>
  )
}

function NextMeeting({ head, className }: { head: PairHead; className: string | undefined }) {
  const t = useText()
  const { moment } = useWhen()
  const name = useName(head.otherId)
  const { relationshipId, nextSession } = head
  return (
    <p className={className}>
      <Link to="/mentoring/relationships/$relationshipId" params={{ relationshipId }}>
        {t('mentoring.home_next', { name, day: moment(nextSession ?? '') })}
      </Link>
    </p>
  )
}
