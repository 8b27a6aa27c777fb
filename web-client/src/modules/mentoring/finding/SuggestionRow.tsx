import { useQuery } from '@tanstack/react-query'
import { personQuery } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import type { Enrolment } from '../enrolment/queries'
import m from '../Mentoring.module.css'
import { RequestForm } from '../pairs/requests/RequestForm'
import type { MentoringProgramme } from '../programmes/queries'
import { Score } from '../Score'
import s from './Finding.module.css'
import type { Side, Suggestion } from './queries'
import { WhyThisOne } from './WhyThisOne'

interface SuggestionRowProps {
  personId: string
  suggestion: Suggestion
  programme: MentoringProgramme
  enrolment: Enrolment
  as: Side
}

/** One who would suit, and why. */
export function SuggestionRow({ personId, suggestion, programme, enrolment, as }: SuggestionRowProps) {
  const t = useText()
  const { data: person } = useQuery(personQuery(suggestion.personId))
  const name = person?.displayName ?? '–'
  return (
    <li className={m.row}>
      <div className={m.head}>
        <div>
          <h2>{name}</h2>
          <p className="soft small">{[person?.title, person?.unitName].filter(Boolean).join(' · ')}</p>
        </div>
        <div className={s.fit}>
          <span className="small">{t('mentoring.score_fit')}</span>
          <Score total={suggestion.total} score={suggestion.score} weights={programme.weights} of={name} />
        </div>
      </div>
      {suggestion.about && <p className={s.about}>{suggestion.about}</p>}
      <WhyThisOne suggestion={suggestion} enrolment={enrolment} as={as} />
      <RequestForm
        personId={personId}
        programmeId={programme.programmeId}
        otherId={suggestion.personId}
        name={name}
        as={as}
      />
    </li>
  )
}
