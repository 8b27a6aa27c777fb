import { Link } from '@tanstack/react-router'
import { useName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { Tag } from '@/shared/ui/Tag'
import m from '../Mentoring.module.css'
import { standing, tones } from './pairRules'
import type { PairHead } from './queries'
import { AnswerBy } from './requests/AnswerBy'

/** In short: they are answered on a page of their own. */
export function OpenRequests({ heads }: { heads: readonly PairHead[] }) {
  const t = useText()
  return (
    <section className={m.part} aria-labelledby="requests">
      <h2 id="requests">{t('mentoring.requests')}</h2>
      <ul>
        {heads.map((head) => (
          <OpenRequest key={head.relationshipId} head={head} />
        ))}
      </ul>
      <div>
        <Link
          to="/mentoring/requests"
          className={buttonClass(heads.some((one) => one.isWaitingForMe) ? 'primary' : 'secondary')}
        >
          {t('mentoring.to_requests')}
        </Link>
      </div>
    </section>
  )
}

function OpenRequest({ head }: { head: PairHead }) {
  const t = useText()
  const name = useName(head.otherId)
  const { isMine, isMentor, programmeTitle } = head
  const stand = standing(head)
  return (
    <li className={m.row}>
      <div className={m.head}>
        <div>
          <h3>{name}</h3>
          <p className="soft small">
            {t(`mentoring.request_${isMine ? 'from' : 'to'}_${isMentor ? 'mentor' : 'mentee'}`)} · {programmeTitle}
          </p>
        </div>
        <Tag tone={tones[stand]}>{t(`mentoring.standing_${stand}`)}</Tag>
      </div>
      <AnswerBy head={head} name={name} />
    </li>
  )
}
