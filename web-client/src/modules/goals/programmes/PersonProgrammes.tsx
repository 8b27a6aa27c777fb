import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { Tag } from '@/shared/ui/Tag'
import s from '../academies/Tracks.module.css'
import g from '../Goals.module.css'
import { personProgrammesQuery } from './queries'

/** The programmes that a person has a seat in, how far they have come, and what is next. */
export function PersonProgrammes({ personId }: { personId: string }) {
  const t = useText()
  const { date } = useFormats()
  const { data } = useSuspenseQuery(personProgrammesQuery(personId))
  if (data.items.length === 0) return null
  return (
    <section className={g.part} aria-labelledby="programmes">
      <h2 id="programmes">{t('goals.programmes')}</h2>
      <ul>
        {data.items.map((one) => (
          <li key={one.cohortId} className={s.track}>
            <div className={s.head}>
              <div>
                <h3>
                  <Link to="/programmes/$programmeId" params={{ programmeId: one.programmeId }}>
                    {one.title}
                  </Link>
                </h3>
                <p className="soft small">
                  {one.cohort} · {t('goals.cohort_days', { from: date(one.starts), to: date(one.ends) })} ·{' '}
                  {t('goals.track_progress', { finished: one.finished, items: one.items })}
                </p>
              </div>
              {one.isCancelled && <Tag>{t('goals.cohort_is_cancelled')}</Tag>}
              {one.nextItemId && !one.isCancelled && (
                <Link to="/learning/$itemId" params={{ itemId: one.nextItemId }} className={buttonClass()}>
                  {t('goals.programme_next_item', { title: one.nextTitle ?? '' })}
                </Link>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
