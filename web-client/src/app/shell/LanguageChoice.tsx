import { useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { meQuery } from '@/api/session'
import { useLocale, useText } from '@/shared/lib/locale'
import type { Locale } from '@/shared/lib/messages'
import { Segmented } from '@/shared/ui/Segmented'

// Each language in its own words, whatever the page's language is.
const languages = [
  { value: 'sv', label: 'Svenska', lang: 'sv' },
  { value: 'en', label: 'English', lang: 'en' },
] as const

export function LanguageChoice() {
  const t = useText()
  const { locale, setLocale } = useLocale()
  const client = useQueryClient()
  const choose = async (next: Locale) => {
    await setLocale(next)
    const isSignedIn = client.getQueryData(meQuery.queryKey) !== undefined
    if (isSignedIn) await api.PUT('/api/v1/me/locale', { body: { locale: next } }).catch(() => undefined)
  }
  return <Segmented<Locale> label={t('app.language')} value={locale} options={languages} onChange={choose} />
}
