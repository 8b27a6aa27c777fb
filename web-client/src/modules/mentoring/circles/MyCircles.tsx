import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { today } from '@/shared/lib/days'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import m from '../Mentoring.module.css'
import { personCirclesQuery } from './queries'

/** The circles that one is in and when they meet next; nothing where one is in none. */
export function MyCircles({ personId }: { personId: string }) {
  const t = useText()
  const { date, dateTime } = useFormats()
  const going = useQuery(personCirclesQuery(personId)).data?.items.filter((one) => !one.isEnded) ?? []
  if (going.length === 0) return null
  return (
    <section className={m.part} aria-labelledby="my-circles">
      <h2 id="my-circles">{t('mentoring.my_circles')}</h2>
      <ul>
        {going.map(({ circleId, title, members, nextMeeting, place, leadsNext, nextDue }) => (
          <li key={circleId} className={m.row}>
            <div className={m.head}>
              <div>
                <h3>
                  <Link to="/mentoring/circles/$circleId" params={{ circleId }}>
                    {title}
                  </Link>
                </h3>
                <p className="soft small">
                  {t('mentoring.members_count', { count: members })} ·{' '}
                  {nextMeeting
                    ? [t('mentoring.meets_next', { moment: dateTime(nextMeeting) }), place].filter(Boolean).join(', ')
                    : t('mentoring.meets_unplanned')}
                  {!nextMeeting &&
                    nextDue &&
                    ` ${t(nextDue < today() ? 'mentoring.was_due' : 'mentoring.is_due', { day: date(nextDue) })}`}
                </p>
              </div>
              {leadsNext && <Tag tone="wait">{t('mentoring.you_lead_next')}</Tag>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
