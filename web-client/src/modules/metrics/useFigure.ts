import { useMemo } from 'react'
import { languageTag } from '@/shared/lib/format'
import { useLocale, useText } from '@/shared/lib/locale'
import type { Text } from '@/shared/lib/messages'
import type { MetricUnit } from './queries'

function figures(t: Text, tag: string) {
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })
  const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 })
  const long = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const short = new Intl.DateTimeFormat(tag, { month: 'short', year: '2-digit', timeZone: 'UTC' })
  return {
    number: (value: number) => number.format(value),
    figure: (value: number, unit: MetricUnit) => {
      if (unit === 'percent') return share.format(value / 100)
      return unit === 'days' ? t('metrics.days', { days: number.format(value) }) : number.format(value)
    },
    /** Of two shares, the points between them. */
    difference: (value: number, unit: MetricUnit) => {
      if (unit === 'percent') return t('metrics.points', { points: number.format(value) })
      return unit === 'days' ? t('metrics.days', { days: number.format(value) }) : number.format(value)
    },
    month: (first: string) => long.format(new Date(first)),
    shortMonth: (first: string) => short.format(new Date(first)),
  }
}

/** Figures as they are read: at most one decimal, with what they are of. */
export function useFigure() {
  const t = useText()
  const { locale } = useLocale()
  return useMemo(() => figures(t, languageTag(locale)), [t, locale])
}
