import type { Length } from './choices'
import type { Metric, Reading } from './queries'

export interface ShownMetric {
  metric: Metric
  reading: Reading
}

/** What one looks at is carried along from page to page. */
export interface MetricSearch {
  unit?: string | undefined
  months?: Length | undefined
  view?: 'table' | undefined
}

export const carried = ({ unit, months, view }: MetricSearch): MetricSearch => ({ unit, months, view })
