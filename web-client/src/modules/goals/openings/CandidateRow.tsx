import { useQuery } from '@tanstack/react-query'
import { personQuery } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { Tag } from '@/shared/ui/Tag'
import g from '../Goals.module.css'
import type { Ending } from './OpeningPage'
import { hasEnded, mayChoose } from './openingRules'
import { type Candidate, type Opening, type Place, useAddCandidate, useRemoveCandidate } from './queries'

interface CandidateRowProps {
  place: Place
  opening: Opening
  candidate: Candidate
  me: string | null
  onChoose: (ending: Ending) => void
}

export function CandidateRow({ place, opening, candidate, me, onChoose }: CandidateRowProps) {
  const t = useText()
  const { number, percent } = useFormats()
  const remove = useRemoveCandidate(place)
  const add = useAddCandidate(place)
  const { personId, candidateId, fit, hoursLeft, lacksLegal } = candidate
  const person = useQuery({ ...personQuery(personId ?? ''), enabled: personId !== null })
  const name = (personId === null ? candidate.name : person.data?.displayName) ?? t('goals.candidate_erased')
  const takeOut = async () => {
    await remove.mutateAsync(candidateId)
    const again = personId === null || personId === me ? undefined : () => add.mutate({ personId })
    notify({ key: 'candidate', text: t('goals.candidate_removed', { name }), undo: again })
  }
  return (
    <tr>
      <th scope="row">
        {name}
        <p className="soft small">
          {personId === null
            ? (candidate.contact ?? '')
            : t(candidate.hasApplied ? 'goals.candidate_applied' : 'goals.reskill_asked')}
        </p>
        {opening.chosenId === candidateId && <Tag tone="good">{t('goals.candidate_chosen')}</Tag>}
        {lacksLegal !== null && lacksLegal > 0 && <Tag tone="bad">{t('goals.candidate_lacks_law')}</Tag>}
      </th>
      <td>
        {!hasEnded(opening.state) && (
          <div className={g.actions}>
            {mayChoose(opening.state, candidate, me) && (
              <Button onClick={() => onChoose({ candidateId, name })}>
                {t('goals.candidate_choose')}
                <span className="visually-hidden">: {name}</span>
              </Button>
            )}
            <Button kind="quiet" disabled={remove.isPending} onClick={() => void takeOut().catch(() => undefined)}>
              {t('goals.item_remove')}
              <span className="visually-hidden">: {name}</span>
            </Button>
          </div>
        )}
      </td>
      <td data-num>{fit === null ? '–' : percent(fit)}</td>
      <td data-num>{hoursLeft === null ? '–' : number(hoursLeft)}</td>
      {opening.requirements.map((row, at) => (
        <td key={row.skillId} data-num>
          {candidate.levels[at] ?? '–'}
        </td>
      ))}
    </tr>
  )
}
