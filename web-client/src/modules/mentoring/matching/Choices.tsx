import { useQuery } from '@tanstack/react-query'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import { ScoreBar } from '../Score'
import s from './Matching.module.css'
import { choicesQuery } from './queries'
import type { Moving } from './runRules'

interface ChoicesProps {
  runId: string
  moving: Moving
  name: string
  onChoose: (mentorId: string | null) => void
}

/** Whom else the mentee could have, the best first; and nobody. */
export function Choices({ runId, moving, name, onChoose }: ChoicesProps) {
  const t = useText()
  const { percent } = useFormats()
  const { data, error, refetch } = useQuery(choicesQuery(runId, moving.menteeId))
  const others = data?.items.filter(({ mentorId }) => mentorId !== moving.from)
  return (
    <section className={s.choices} aria-label={t('mentoring.choices_for', { name })}>
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {others?.length === 0 && <p className="soft small">{t('mentoring.choices_none')}</p>}
      <ul>
        {others?.map(({ mentorId, total, left }) => (
          <li key={mentorId}>
            <span>
              <PersonName personId={mentorId} />
              <br />
              <span className="soft small">
                <ScoreBar share={total} /> {percent(total)} ·{' '}
                {left > 0 ? t('mentoring.places_left', { count: left }) : t('mentoring.is_full')}
              </span>
            </span>
            <Button disabled={left === 0} onClick={() => onChoose(mentorId)}>
              {t('mentoring.choose_person')}
              <span className="visually-hidden">
                {' '}
                <PersonName personId={mentorId} />
              </span>
            </Button>
          </li>
        ))}
        {moving.from && (
          <li>
            <span>{t('mentoring.nobody')}</span>
            <Button onClick={() => onChoose(null)}>
              {t('mentoring.take_out')}
              <span className="visually-hidden">: {name}</span>
            </Button>
          </li>
        )}
      </ul>
    </section>
  )
}
