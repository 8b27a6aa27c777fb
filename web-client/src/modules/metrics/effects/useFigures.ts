import { useMemo } from 'react'
import { languageTag } from '@/shared/lib/format'
import { useLocale } from '@/shared/lib/locale'

/** Shares as people read them: one decimal, and a difference with its sign. */
export function useFigures() {
  const { locale } = useLocale()
  return useMemo(() => {
    const tag = languageTag(locale)
    const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
    const share = new Intl.NumberFormat(tag, { style: 'percent', ...one })
    const points = new Intl.NumberFormat(tag, { ...one, signDisplay: 'exceptZero' })
    const money = new Intl.NumberFormat(tag, { style: 'currency', currency: 'SEK', maximumFractionDigits: 0 })
    const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric' })
    return {
      share: (value: number) => share.format(value),
      points: (value: number) => points.format(value * 100),
      money: (value: number) => money.format(value),
      month: (day: string) => month.format(new Date(day)),
    }
  }, [locale])
}
