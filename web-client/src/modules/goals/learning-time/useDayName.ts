import { useMemo } from 'react'
import { languageTag } from '@/shared/lib/format'
import { useLocale } from '@/shared/lib/locale'

/** Such as "måndag 23 november", for days as the API writes them. */
export function useDayName() {
  const { locale } = useLocale()
  return useMemo(() => {
    const name = new Intl.DateTimeFormat(languageTag(locale), { weekday: 'long', day: 'numeric', month: 'long' })
    return (day: string) => name.format(new Date(`${day}T12:00:00`))
  }, [locale])
}
