import { Link } from '@tanstack/react-router'
import { useName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import m from '../Mentoring.module.css'
import { FindAgain } from './FindAgain'
import { ending } from './pairRules'
import type { PairHead } from './queries'

/** What is over, when and why. */
export function EndedRow({ personId, head }: { personId: string; head: PairHead }) {
  const t = useText()
  const { date } = useFormats()
  const name = useName(head.otherId)
  const { relationshipId, endedAt, programmeTitle } = head
  return (
    <li className={m.row}>
      <div className={m.head}>
        <h3>
          <Link to="/mentoring/relationships/$relationshipId" params={{ relationshipId }}>
            {name}
          </Link>
        </h3>
        <p className="soft small">
          {programmeTitle}
          {endedAt && ` · ${date(endedAt)}`}
        </p>
      </div>
      <p>
        {t(`mentoring.ending_${ending(head)}`, { name })} <FindAgain personId={personId} head={head} />
      </p>
    </li>
  )
}
