import { useText } from '@/shared/lib/locale'
import { FileLinks, tableFormats } from '@/shared/ui/FileLinks'
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
    <FileLinks
      className={s.way}
      label={t('metrics.download')}
      formats={tableFormats}
      address={(format) => metricFile(unitId, metricKey, period, format)}
    />
  )
}
