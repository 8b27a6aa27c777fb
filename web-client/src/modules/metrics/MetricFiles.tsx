import { useText } from '@/shared/lib/locale'
import s from './Metrics.module.css'
import { metricFile, type Period } from './queries'

interface MetricFilesProps {
  unitId: string | undefined
  /** Undefined: all that the dashboard has. */
  metricKey?: string
  period: Period
}

/** The figures of the screen as a file: the same unit, months and moment. */
export function MetricFiles({ unitId, metricKey, period }: MetricFilesProps) {
  const t = useText()
  return (
    <p className={s.way} data-no-print>
      <span className="soft">{t('metrics.download')}</span>
      {(['xlsx', 'csv'] as const).map((format) => (
        <a key={format} href={metricFile(unitId, metricKey, period, format)} download>
          {format === 'xlsx' ? 'Excel' : 'CSV'}
        </a>
      ))}
    </p>
  )
}
