import { useMemo } from 'react'
import { languageTag } from '@/shared/lib/format'
import { useLocale, useText } from '@/shared/lib/locale'
import type { Text } from '@/shared/lib/messages'
import type { MetricUnit } from './queries'

function figures(t: Text, tag: string) {
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })
  const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 })
  const money = new Intl.NumberFormat(tag, { style: 'currency', currency: 'SEK', maximumFractionDigits: 0 })
  const said = (value: number, unit: MetricUnit) => {
    if (unit === 'days') return t('metrics.days', { days: number.format(value) })
    if (unit === 'hours') return t('metrics.hours', { hours: number.format(value) })
    return unit === 'sek' ? money.format(value) : number.format(value)
  }
  const short = new Intl.DateTimeFormat(tag, { month: 'short', year: '2-digit', timeZone: 'UTC' })
  return {
    number: (value: number) => number.format(value),
    figure: (value: number, unit: MetricUnit) => (unit === 'percent' ? share.format(value / 100) : said(value, unit)),
    /** Of two shares, the points between them. */
    difference: (value: number, unit: MetricUnit) =>
      unit === 'percent' ? t('metrics.points', { points: number.format(value) }) : said(value, unit),
    shortMonth: (first: string) => short.format(new Date(first)),
  }
}

/** Figures as they are read: at most one decimal, with what they are of. */
export function useFigure() {
  const t = useText()
  const { locale } = useLocale()
  return useMemo(() => figures(t, languageTag(locale)), [t, locale])
}
