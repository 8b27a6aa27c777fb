import { useMemo } from 'react'
import { useLocale } from './locale'
import type { Locale } from './messages'

export const languageTag = (locale: Locale) => (locale === 'sv' ? 'sv-SE' : 'en-GB')

function formats(locale: Locale) {
  const tag = languageTag(locale)
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' })
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' })
  const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric' })
  const whole = new Intl.NumberFormat(tag)
  const decimal = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
  return {
    date: (value: string) => day.format(new Date(value)),
    dateTime: (value: string) => moment.format(new Date(value)),
    month: (day: string) => month.format(new Date(`${day.slice(0, 10)}T12:00:00`)),
    number: (value: number) => whole.format(value),
    decimal: (value: number) => decimal.format(value),
    percent: (value: number) => share.format(value),
    // Swedish order in both languages: names do not move when a reader changes language.
    compare: new Intl.Collator('sv', { numeric: true, sensitivity: 'base' }).compare,
  }
}

export function useFormats() {
  const { locale } = useLocale()
  return useMemo(() => formats(locale), [locale])
}
