import { languageTag } from '@/shared/lib/format'
import { useLocale } from '@/shared/lib/locale'

/** A share as it was typed: 7.5 % stays 7.5 %. */
export function useShare() {
  const { locale } = useLocale()
  const format = new Intl.NumberFormat(languageTag(locale), { style: 'percent', maximumFractionDigits: 1 })
  return (share: number) => format.format(share)
}
