import { useMemo } from 'react'
import { languageTag } from '@/shared/lib/format'
import { useLocale } from '@/shared/lib/locale'

/** Moments with their weekday, as people speak of meetings; with the year where it is another. */
export function useWhen() {
  const { locale } = useLocale()
  return useMemo(() => {
    const day = { weekday: 'long', day: 'numeric', month: 'long' } as const
    const clock = { hour: '2-digit', minute: '2-digit' } as const
    const tell = (value: string, options: Intl.DateTimeFormatOptions) => {
      const moment = new Date(value)
      const year = moment.getFullYear() === new Date().getFullYear() ? {} : ({ year: 'numeric' } as const)
      return new Intl.DateTimeFormat(languageTag(locale), { ...options, ...year }).format(moment)
    }
    return {
      dayOf: (value: string) => tell(value, day),
      moment: (value: string) => tell(value, { ...day, ...clock }),
    }
  }, [locale])
}
