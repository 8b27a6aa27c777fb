import { ItemLines } from '@/modules/goals'
import { PersonName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import m from '../Mentoring.module.css'
import s from './Circles.module.css'
import { isLink } from './circleRules'
import type { Meeting } from './queries'

/** Where, how long and led by whom, and what it is to be about. */
export function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const t = useText()
  const { place, minutes, facilitatorId, agenda, itemIds } = meeting
  return (
    <>
      <dl className={m.facts}>
        <div>
          <dt>{t('mentoring.meeting_leader')}</dt>
          <dd>{facilitatorId ? <PersonName personId={facilitatorId} /> : t('mentoring.meeting_no_leader')}</dd>
        </div>
        {place && (
          <div>
            <dt>{t('mentoring.meeting_place')}</dt>
            <dd>{isLink(place) ? <a href={place}>{place}</a> : place}</dd>
          </div>
        )}
        <div>
          <dt>{t('mentoring.meeting_length')}</dt>
          <dd>{t('mentoring.meeting_minutes', { count: minutes })}</dd>
        </div>
      </dl>
      {agenda.length > 0 && (
        <div>
          <h4>{t('mentoring.meeting_agenda')}</h4>
          <ol className={s.agenda}>
            {agenda.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </div>
      )}
      {itemIds.length > 0 && (
        <div>
          <h4>{t('mentoring.meeting_items')}</h4>
          <ItemLines itemIds={itemIds} />
        </div>
      )}
    </>
  )
}
