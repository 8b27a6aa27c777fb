import type { Answer } from '@/api/types'
import { useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import s from './Matches.module.css'

type Reason = Answer<'listMatches'>['items'][number]['reasons'][number]
const wants: readonly Reason[] = ['aspiresToRole', 'willingToMove', 'interestedInMissing']

export function MatchReasons({ reasons, whose }: { reasons: readonly Reason[]; whose: 'own' | 'other' }) {
  const t = useText()
  return (
    <p className={s.tags}>
      {reasons.map((reason) => (
        <Tag key={reason} tone={wants.includes(reason) ? 'good' : 'plain'}>
          {t(whose === 'own' ? `skills.match_own_${reason}` : `skills.match_${reason}`)}
        </Tag>
      ))}
    </p>
  )
}
