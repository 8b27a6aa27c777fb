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
    return {
      share: (value: number) => share.format(value),
      points: (value: number) => points.format(value * 100),
    }
  }, [locale])
}
