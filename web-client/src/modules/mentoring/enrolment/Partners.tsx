import { useQuery } from '@tanstack/react-query'
import { PersonName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import { partners } from '../finding/findingRules'
import { relationshipsQuery } from '../finding/queries'
import m from '../Mentoring.module.css'

/** Whom one has in the programme. */
export function Partners({ personId, programmeId }: { personId: string; programmeId: string }) {
  const t = useText()
  const { data } = useQuery(relationshipsQuery(personId))
  const mine = partners(data?.items ?? [], programmeId)
  if (mine.length === 0) return null
  return (
    <dl className={m.facts}>
      {mine.map((pair) => (
        <div key={pair.relationshipId}>
          <dt>{t(pair.isMentor ? 'mentoring.your_mentee' : 'mentoring.your_mentor')}</dt>
          <dd>
            <strong>
              <PersonName personId={pair.otherId} />
            </strong>{' '}
            {pair.state === 'paused' && <Tag tone="wait">{t('mentoring.state_paused')}</Tag>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
