import type { LevelExplanation } from '@/api/types'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import s from './LevelOrigin.module.css'

interface LevelHistoryProps {
  personId: string
  history: LevelExplanation['history']
}

export function LevelHistory({ personId, history }: LevelHistoryProps) {
  const t = useText()
  const { date } = useFormats()
  const latestFirst = history.toSorted((a, b) => b.occurredAt.localeCompare(a.occurredAt))
  return (
    <div>
      <h4>{t('skills.history')}</h4>
      {history.length === 0 && <p className="soft small">{t('skills.history_none')}</p>}
      <ol className={s.history}>
        {latestFirst.map((entry) => (
          <li key={`${entry.occurredAt}-${entry.source}-${entry.raterId}`}>
            <time dateTime={entry.occurredAt}>{date(entry.occurredAt)}</time>
            <span>
              {entry.level === null ? t('skills.withdrawn') : t('skills.level', { level: entry.level })} ·{' '}
              {t(`skills.source_${entry.source}`)} · <PersonName personId={entry.raterId} self={personId} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
