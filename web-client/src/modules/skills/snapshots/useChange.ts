import { useMemo } from 'react'
import { languageTag } from '@/shared/lib/format'
import { useLocale } from '@/shared/lib/locale'

/** A change with its sign. */
export function useChange() {
  const { locale } = useLocale()
  return useMemo(() => {
    const signed = new Intl.NumberFormat(languageTag(locale), { signDisplay: 'exceptZero' })
    return (change: number) => signed.format(change).replace('-', '−')
  }, [locale])
}
