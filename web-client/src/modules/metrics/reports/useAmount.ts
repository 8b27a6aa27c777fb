import { useMemo } from 'react'
import { languageTag } from '@/shared/lib/format'
import { useLocale } from '@/shared/lib/locale'
import type { ReportLine } from './queries'

type Unit = ReportLine['unit']

const shapes: Record<Unit, Intl.NumberFormatOptions> = {
  number: { maximumFractionDigits: 2 },
  percent: { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
  days: { style: 'unit', unit: 'day', unitDisplay: 'long', maximumFractionDigits: 1 },
  hours: { style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 1 },
  sek: { style: 'currency', currency: 'SEK', maximumFractionDigits: 0 },
}

/** A key figure in its own unit, as the reader's language writes it. The API tells percent in hundredths of it. */
export function useAmount() {
  const { locale } = useLocale()
  return useMemo(() => {
    const tag = languageTag(locale)
    return (value: number, unit: Unit) => new Intl.NumberFormat(tag, shapes[unit]).format(unit === 'percent' ? value / 100 : value)
  }, [locale])
}
