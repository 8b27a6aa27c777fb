import { useMemo } from 'react'
import { languageTag, useFormats } from '@/shared/lib/format'
import { useLocale } from '@/shared/lib/locale'
import { isCommon, languageCodes } from './languages'

/** Languages by name in the reader's own, the usual ones first. */
export function useLanguages() {
  const { locale } = useLocale()
  const { compare } = useFormats()
  return useMemo(() => {
    const names = new Intl.DisplayNames([languageTag(locale)], { type: 'language' })
    const name = (code: string) => {
      const own = names.of(code) ?? code
      return own.charAt(0).toUpperCase() + own.slice(1)
    }
    const rest = languageCodes.filter((code) => !isCommon(code)).toSorted((a, b) => compare(name(a), name(b)))
    return { name, all: [...languageCodes.filter(isCommon), ...rest].map((code) => [code, name(code)] as const) }
  }, [locale, compare])
}
