import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import overview from '../overview/Overview.module.css'
import { TrendLine } from '../overview/TrendLine'
import s from './Snapshots.module.css'
import type { Summary } from './snapshotRules'

/** Levels missing in the whole organisation over time: a line, and the table below it says the same. */
export function SnapshotTrend({ items }: { items: readonly Summary[] }) {
  const t = useText()
  const { date, number } = useFormats()
  const [last, first] = [items[0], items.at(-1)]
  return (
    <section className={overview.part} aria-labelledby="trend">
      <h2 id="trend">{t('skills.overview_trend')}</h2>
      <TrendLine
        points={items.map((item) => ({ id: item.snapshotId, at: item.asOf, value: item.steps })).toReversed()}
        width={640}
        height={120}
      />
      <p className={s.ends}>
        {[first, last].map(
          (end) =>
            end && (
              <span key={end.snapshotId}>
                {t('skills.snapshots_end', { date: date(end.asOf), steps: number(end.steps) })}
              </span>
            ),
        )}
      </p>
    </section>
  )
}
