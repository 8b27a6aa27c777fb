import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { isShare } from './mapRules'
import type { OutcomeKpi } from './queries'

/** A figure in its KPI's unit, in words. */
export function useFigure() {
  const t = useText()
  const { number } = useFormats()
  return (value: number | null, kpi: OutcomeKpi) =>
    value === null
      ? '–'
      : isShare(kpi)
        ? t('strategy.percent', { share: number(Math.round(value * 1000) / 10) })
        : t('strategy.days', { days: number(value) })
}
