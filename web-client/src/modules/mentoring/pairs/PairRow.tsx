import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { Tag } from '@/shared/ui/Tag'
import m from '../Mentoring.module.css'
import s from './Pairs.module.css'
import { standing, tones } from './pairRules'
import { type PairHead, pairQuery } from './queries'
import { sessionCalendarOf } from './sessionQueries'
import { nextSessionOf } from './sessionRules'
import { useWhen } from './useWhen'

/** A mentor or a mentee of one's own: what they work on, when they meet, and what waits. */
export function PairRow({ head }: { head: PairHead }) {
  const t = useText()
  const { moment } = useWhen()
  const name = useName(head.otherId)
  const { relationshipId, programmeTitle, nextSession, held, sessions, isWaitingForMe, kind, isMentor } = head
  const { data: pair } = useQuery(pairQuery(relationshipId))
  const sessionId = pair && nextSessionOf(pair)?.sessionId
  const stand = standing(head)
  const toPair = { to: '/mentoring/relationships/$relationshipId', params: { relationshipId } } as const
  return (
    <li className={m.row}>
      <div className={m.head}>
        <div>
          <h3>
            <Link {...toPair}>{name}</Link>
          </h3>
          <p className="soft small">
            {kind === 'peer' ? t('mentoring.kind_peer') : t(`mentoring.you_are_${isMentor ? 'mentor' : 'mentee'}`)} ·{' '}
            {programmeTitle}
          </p>
        </div>
        <Tag tone={tones[stand]}>{t(`mentoring.standing_${stand}`)}</Tag>
      </div>
      {pair?.agreement?.goal && <p className={s.said}>{pair.agreement.goal}</p>}
      <dl className={m.facts}>
        <div>
          <dt>{t('mentoring.next_session')}</dt>
          <dd className={s.when}>{nextSession ? moment(nextSession) : t('mentoring.next_session_none')}</dd>
          {sessionId && (
            <dd>
              <a href={sessionCalendarOf({ relationshipId, sessionId })} download className="small">
                {t('mentoring.to_calendar')}
                <span className="visually-hidden">: {name}</span>
              </a>
            </dd>
          )}
        </div>
        <div>
          <dt>{t('mentoring.sessions_held')}</dt>
          <dd className="num">
            {sessions === null
              ? t('mentoring.held_none_agreed', { count: held })
              : t('mentoring.held_of', { held, agreed: sessions })}
          </dd>
        </div>
      </dl>
      {isWaitingForMe && (
        <div className={s.note}>
          <p>{t('mentoring.consent_waits', { name })}</p>
          <div>
            <Link {...toPair} className={buttonClass('primary')}>
              {t('mentoring.look_at_proposal')}
            </Link>
          </div>
        </div>
      )}
    </li>
  )
}
