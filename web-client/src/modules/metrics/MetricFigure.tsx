import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { MetricChange } from './MetricChange'
import s from './Metrics.module.css'
import type { Metric, Reading } from './queries'
import { useFigure } from './useFigure'
import { useWords } from './useWords'

interface MetricFigureProps {
  metric: Metric
  reading: Reading
  known: string | undefined
}

/** The number itself, of how many people it is, and what it tells. */
export function MetricFigure({ metric, reading, known }: MetricFigureProps) {
  const t = useText()
  const localized = useLocalized()
  const words = useWords()
  const { number } = useFigure()
  const { date, dateTime, month } = useFormats()
  const now = reading.points.at(-1)
  return (
    <div className={s.head}>
      <div className={s.said}>
        <p className={s.large} data-none={now?.value == null || undefined}>
          {words.value(metric, now)}
        </p>
        <MetricChange metric={metric} points={reading.points} />
        {now?.isHidden && <p className="soft small">{t('metrics.hidden_why', { least: metric.minGroup })}</p>}
      </div>
      <div className={s.tells}>
        <p>{localized(metric.meaning)}</p>
        <p className="soft small">
          {[
            now?.n ? t('metrics.about', { count: now.n, people: number(now.n), month: month(now.month) }) : null,
            reading.countedAt && t('metrics.counted', { moment: dateTime(reading.countedAt) }),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        {known && (
          <p className={s.note}>
            {reading.countedAt
              ? t('metrics.known_note', { day: date(known), number: reading.number })
              : t('metrics.known_nothing', { day: date(known) })}
          </p>
        )}
      </div>
    </div>
  )
}
