import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import s from './Contests.module.css'
import type { Contest } from './queries'

/** An objection as the person made it, and the rater's answer once there is one. */
export function ContestOutcome({ contest }: { contest: Contest }) {
  const t = useText()
  const { date } = useFormats()
  const { outcome, level, newLevel } = contest
  return (
    <li>
      <p>
        <Tag tone={outcome ? 'good' : 'wait'}>
          {outcome ? t(`skills.contest_${outcome}`, { level, newLevel: newLevel ?? '–' }) : t('skills.contest_waiting')}
        </Tag>
      </p>
      <p className="soft small">{t('skills.contest_yours', { date: date(contest.contestedAt), level })}</p>
      {contest.reason && <p className={s.said}>{contest.reason}</p>}
      {contest.answer && contest.answeredAt !== null && (
        <>
          <p className="soft small">
            <PersonName personId={contest.raterId} /> · {date(contest.answeredAt)}
          </p>
          <p className={s.said}>{contest.answer}</p>
        </>
      )}
    </li>
  )
}
