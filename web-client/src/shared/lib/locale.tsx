import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'
import type { LocalizedText } from '@/api/types'
import { activateLocale, type Locale, type Text, text } from './messages'

interface LocaleState {
  locale: Locale
  setLocale: (locale: Locale) => Promise<void>
}

const LocaleContext = createContext<LocaleState | null>(null)

export const startLocale = (): Locale => (document.documentElement.lang === 'en' ? 'en' : 'sv')

export function LocaleProvider({ children }: { children: ReactNode }) {
  const [locale, set] = useState<Locale>(startLocale)
  const setLocale = useCallback(async (next: Locale) => {
    await activateLocale(next)
    localStorage.setItem('locale', next)
    document.documentElement.lang = next // before anything is asked in it
    set(next)
  }, [])
  return <LocaleContext value={useMemo(() => ({ locale, setLocale }), [locale, setLocale])}>{children}</LocaleContext>
}

export function useLocale() {
  const state = use(LocaleContext)
  if (!state) throw new Error('LocaleProvider is missing')
  return state
}

/** A new function for every language, so that whatever was computed from it is computed again. */
export function useText(): Text {
  const { locale } = useLocale()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language is what makes it new
  return useMemo<Text>(
    () =>
      (id, ...values) =>
        text(id, ...values),
    [locale],
  )
}

const pickText = (value: LocalizedText | null | undefined, locale: Locale) =>
  (locale === 'sv' ? (value?.sv ?? value?.en) : (value?.en ?? value?.sv)) ?? ''

export function useLocalized() {
  const { locale } = useLocale()
  return useCallback((value: LocalizedText | null | undefined) => pickText(value, locale), [locale])
}
