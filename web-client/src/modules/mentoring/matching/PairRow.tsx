import { PersonName, useName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Tag } from '@/shared/ui/Tag'
import type { MentoringProgramme } from '../programmes/queries'
import { Score } from '../Score'
import { Choices } from './Choices'
import s from './Matching.module.css'
import type { MatchingRun, ProposedPair } from './queries'
import type { PairMoves } from './usePairMoves'

interface PairRowProps {
  pair: ProposedPair
  programme: MentoringProgramme
  run: MatchingRun
  moves: PairMoves
}

/** A mentee with the mentor they would have, and why; the mentor takes what is dropped on them. */
export function PairRow({ pair, programme, run, moves }: PairRowProps) {
  const t = useText()
  const { menteeId, mentorId } = pair
  const name = useName(menteeId)
  const way = moves.wayOf(menteeId)
  const refused = moves.refusedOf(menteeId)
  const isOpen = moves.opened === menteeId
  return (
    <li className={s.pair} {...moves.drag({ menteeId, from: mentorId }, name)} aria-busy={!!way}>
      <div className={s.who}>
        <span className={s.label}>{t('mentoring.mentee')}</span>
        <strong>{name}</strong>
      </div>
      <div className={s.who} {...moves.drop(mentorId)}>
        <span className={s.label}>{t('mentoring.mentor')}</span>
        <span>
          {way?.mentorId === null ? (
            t('mentoring.nobody')
          ) : (
            <PersonName personId={way ? (way.mentorId ?? mentorId) : mentorId} />
          )}
        </span>
      </div>
      <div>
        {way ? (
          <span className="soft small">{t('mentoring.score_reckoned')}</span>
        ) : (
          <Score total={pair.total} score={pair.score} weights={programme.weights} of={name} />
        )}
        {pair.isByHand && <Tag>{t('mentoring.by_hand')}</Tag>}
        {pair.isTold && run.state === 'published' && <Tag tone="good">{t('mentoring.is_told')}</Tag>}
        {!pair.isTold && run.state === 'published' && <Tag tone="wait">{t('mentoring.is_not_told')}</Tag>}
      </div>
      {moves.mayMove && (
        <Button kind="quiet" aria-expanded={isOpen} onClick={() => moves.open(isOpen ? undefined : menteeId)}>
          {t('mentoring.other_mentor')}
          <span className="visually-hidden">: {name}</span>
        </Button>
      )}
      {refused && (
        <p className={s.refused} role="alert">
          {refused.message}
        </p>
      )}
      {isOpen && (
        <Choices
          runId={run.runId}
          moving={{ menteeId, from: mentorId }}
          name={name}
          onChoose={(chosen) => moves.move({ menteeId, from: mentorId }, chosen, name)}
        />
      )}
    </li>
  )
}
