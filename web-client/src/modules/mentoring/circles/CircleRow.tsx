import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import m from '../Mentoring.module.css'
import type { CircleHead } from './queries'
import { Seat } from './Seat'

interface CircleRowProps {
  circle: CircleHead
  /** When they meet next, where the reader may know. */
  next: string | null
  mayOpen: boolean
  mayJoin: boolean
}

/** What a circle is for and whether there is a seat; who is in it, only they read. */
export function CircleRow({ circle, next, mayOpen, mayJoin }: CircleRowProps) {
  const t = useText()
  const { date, dateTime } = useFormats()
  const { circleId, title, purpose, everyWeeks, members, freeSeats, isMine, lastMet, isEnded } = circle
  const seats = t('mentoring.members_of', { count: members, seats: members + freeSeats })
  return (
    <li className={m.row}>
      <div className={m.head}>
        <div>
          <h3>
            {mayOpen ? (
              <Link to="/mentoring/circles/$circleId" params={{ circleId }}>
                {title}
              </Link>
            ) : (
              title
            )}
          </h3>
          <p className="soft small">
            {isEnded ? t('mentoring.members_were', { count: members }) : seats} ·{' '}
            {t('mentoring.every_weeks', { count: everyWeeks })} ·{' '}
            {next
              ? t('mentoring.meets_next', { moment: dateTime(next) })
              : lastMet
                ? t('mentoring.met_last', { day: date(lastMet) })
                : t('mentoring.met_never')}
          </p>
        </div>
        {isEnded && <Tag>{t('mentoring.circle_ended')}</Tag>}
        {isMine && !isEnded && <Tag tone="good">{t('mentoring.circle_mine')}</Tag>}
        {!isMine && !isEnded && freeSeats === 0 && <Tag tone="wait">{t('mentoring.circle_full')}</Tag>}
      </div>
      {purpose && <p>{purpose}</p>}
      {!isEnded && (isMine || (mayJoin && freeSeats > 0)) && <Seat circle={circle} />}
    </li>
  )
}
