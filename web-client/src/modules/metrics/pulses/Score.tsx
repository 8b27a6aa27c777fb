import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import s from './Pulses.module.css'
import type { Results } from './queries'

interface ScoreProps {
  score: NonNullable<Results['score']>
  before: Results['before']
}

export function Score({ score, before }: ScoreProps) {
  const t = useText()
  const { date, number, percent } = useFormats()
  const compared = before && {
    name: before.name,
    day: date(before.closedOn),
    points: number(Math.abs(before.change)),
  }
  const way = before?.change ? (before.change > 0 ? 'metrics.pulse_up' : 'metrics.pulse_down') : undefined
  return (
    <section className={s.score} aria-labelledby="index">
      <h2 id="index">{t('metrics.pulse_index')}</h2>
      <p className={s.figure}>{number(score.index)}</p>
      <p className="soft small">{t('metrics.pulse_scale_0_100')}</p>
      <p>
        {compared
          ? way
            ? t(way, compared)
            : t('metrics.pulse_same', { name: compared.name, day: compared.day })
          : t('metrics.pulse_first')}
      </p>
      <p className="soft">{t('metrics.pulse_of', { answered: score.answered, rate: percent(score.rate / 100) })}</p>
    </section>
  )
}
