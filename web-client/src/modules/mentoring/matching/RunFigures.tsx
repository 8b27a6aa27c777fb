import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import m from '../Mentoring.module.css'
import type { MatchingRun } from './queries'

export function RunFigures({ run }: { run: MatchingRun }) {
  const t = useText()
  const { number, percent } = useFormats()
  const figures = [
    ['pairs', t('mentoring.pairs_of', { pairs: number(run.pairs), mentees: number(run.mentees) })],
    ['average', run.average === null ? '–' : percent(run.average)],
    ['unmatched', number(run.unmatched)],
    ['changes', number(run.changes)],
  ] as const
  return (
    <dl className={m.figures}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`mentoring.run_figure_${name}`)}</dt>
          <dd className={m.figure}>{value}</dd>
          <dd className="soft small">{t(`mentoring.run_figure_${name}_means`)}</dd>
        </div>
      ))}
    </dl>
  )
}
