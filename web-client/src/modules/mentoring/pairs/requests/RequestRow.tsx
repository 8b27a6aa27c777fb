import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import m from '../../Mentoring.module.css'
import { standing, tones } from '../pairRules'
import { type PairHead, pairQuery } from '../queries'
import { AnswerBy } from './AnswerBy'
import { RequestActions } from './RequestActions'
import { RequestWords } from './RequestWords'

/** A request that waits for an answer: who, about what, until when, and what one may do. */
export function RequestRow({ head }: { head: PairHead }) {
  const t = useText()
  const name = useName(head.otherId)
  const { relationshipId, isMine, isMentor, programmeTitle } = head
  const { data: pair, error, refetch } = useQuery(pairQuery(relationshipId))
  const stand = standing(head)
  return (
    <li className={m.row}>
      <div className={m.head}>
        <div>
          <h3>
            <Link to="/mentoring/relationships/$relationshipId" params={{ relationshipId }}>
              {name}
            </Link>
          </h3>
          <p className="soft small">
            {t(`mentoring.request_${isMine ? 'from' : 'to'}_${isMentor ? 'mentor' : 'mentee'}`)} · {programmeTitle}
          </p>
        </div>
        <Tag tone={tones[stand]}>{t(`mentoring.standing_${stand}`)}</Tag>
      </div>
      <AnswerBy head={head} name={name} />
      {error && <PanelError error={error} retry={refetch} />}
      {!pair && !error && <Waiting />}
      {pair && <RequestWords pair={pair} name={name} />}
      {pair && <RequestActions pair={pair} name={name} />}
    </li>
  )
}
