import { useLocalized, useText } from '@/shared/lib/locale'
import { SelectBox } from '@/shared/ui/SelectBox'
import s from './Metrics.module.css'
import { PartsTable } from './PartsTable'
import type { MetricSearch, ShownMetric } from './shown'

interface PartsOfMetricsProps {
  shown: readonly ShownMetric[]
  chosen: string | undefined
  onChoose: (key: string) => void
  search: MetricSearch
  nameOf: (unitId: string) => string
}

/** The units right below, one key figure at a time; a unit leads to the same page of its own. */
export function PartsOfMetrics({ shown, chosen, onChoose, search, nameOf }: PartsOfMetricsProps) {
  const t = useText()
  const localized = useLocalized()
  const one = shown.find(({ metric }) => metric.key === chosen) ?? shown[0]
  if (!one || one.reading.parts.length === 0) return null
  return (
    <section className={s.part} aria-labelledby="parts">
      <h2 id="parts">{t('metrics.by_unit', { name: localized(one.metric.name) })}</h2>
      <div className={s.pick} data-no-print>
        <SelectBox label={t('metrics.metric')} value={one.metric.key} onChange={onChoose}>
          {shown.map(({ metric }) => (
            <option key={metric.key} value={metric.key}>
              {localized(metric.name)}
            </option>
          ))}
        </SelectBox>
      </div>
      <PartsTable
        metric={one.metric}
        parts={one.reading.parts}
        nameOf={nameOf}
        to="/metrics"
        search={{ ...search, part: one.metric.key }}
      />
    </section>
  )
}
