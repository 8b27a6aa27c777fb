import { PersonName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import m from '../Mentoring.module.css'
import s from './Circles.module.css'
import { turnsOf } from './circleRules'
import type { Circle } from './queries'

/** Who is in it, in the order in which they came, and whose turn it is. */
export function Members({ circle }: { circle: Circle }) {
  const t = useText()
  const { memberIds, nextFacilitatorId, isEnded } = circle
  return (
    <section className={m.part} aria-labelledby="members">
      <h2 id="members">{t('mentoring.circle_members')}</h2>
      <p className="soft small">{t(memberIds.length ? 'mentoring.turns_explained' : 'mentoring.members_none')}</p>
      <ol className={s.members}>
        {memberIds.map((personId) => (
          <li key={personId}>
            <span>
              <PersonName personId={personId} />
              <br />
              <span className="soft small">{t('mentoring.turns', { count: turnsOf(circle, personId) })}</span>
            </span>
            {personId === nextFacilitatorId && !isEnded && <Tag tone="good">{t('mentoring.is_next')}</Tag>}
          </li>
        ))}
      </ol>
    </section>
  )
}
