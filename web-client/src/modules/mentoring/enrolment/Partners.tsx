import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { PersonName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import m from '../Mentoring.module.css'
import { partners } from '../pairs/pairRules'
import { pairsQuery } from '../pairs/queries'

/** Whom one has in the programme. */
export function Partners({ personId, programmeId }: { personId: string; programmeId: string }) {
  const t = useText()
  const { data } = useQuery(pairsQuery(personId))
  const mine = partners(data?.items ?? [], programmeId)
  if (mine.length === 0) return null
  return (
    <dl className={m.facts}>
      {mine.map((pair) => (
        <div key={pair.relationshipId}>
          <dt>{t(pair.isMentor ? 'mentoring.your_mentee' : 'mentoring.your_mentor')}</dt>
          <dd>
            <Link to="/mentoring/relationships/$relationshipId" params={{ relationshipId: pair.relationshipId }}>
              <PersonName personId={pair.otherId} />
            </Link>{' '}
            {pair.state === 'paused' && <Tag tone="wait">{t('mentoring.state_paused')}</Tag>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
