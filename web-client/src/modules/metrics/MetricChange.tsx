import s from './Metrics.module.css'
import type { Metric, Reading } from './queries'
import { useWords } from './useWords'

/** How it has gone against a year ago, and against what was wanted. */
export function MetricChange({ metric, points }: { metric: Metric; points: Reading['points'] }) {
  const words = useWords()
  const change = words.change(metric, points)
  const target = words.target(metric)
  return (
    <>
      <p className={s.change} data-good={change.isGood ?? undefined}>
        {change.text}
      </p>
      {target && (
        <p className={s.goal}>
          {target}
          {words.reached(metric, points.at(-1)?.value ?? null)}
        </p>
      )}
    </>
  )
}
