import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type LinkProps, useNavigate } from '@tanstack/react-router'
import { api } from '@/api/client'
import { useMe } from '@/api/session'
import { usePaused } from '@/shared/lib/browser'
import { useLocale, useLocalized, useText } from '@/shared/lib/locale'
import { navItems } from './navItems'

export interface PaletteItem {
  id: string
  label: string
  note: string
  link: { to: string; params?: object }
}

const fold = (value: string) => value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Pages are matched here; people and skills are found by the server, which forgives more than a filter can. */
export function usePalette(typed: string) {
  const t = useText()
  const localized = useLocalized()
  const { locale } = useLocale()
  const me = useMe()
  const navigate = useNavigate()
  const search = usePaused(typed.trim(), 150)
  const query = { search, limit: 6 }
  // one question, so that nothing comes in above what one is about to choose
  const hits = useQuery({
    queryKey: ['palette', locale, search],
    queryFn: () =>
      Promise.all([
        api.GET('/api/v1/people', { params: { query } }).then((found) => found.data?.items ?? []),
        api.GET('/api/v1/skills', { params: { query } }).then((found) => found.data?.items ?? []),
      ]),
    enabled: search.length > 1,
    placeholderData: keepPreviousData,
  })

  const pages = [
    ...navItems(me).map((item) => ({ label: t(item.label), link: item.link })),
    ...(me.personId === null ? [] : [{ label: t('app.nav_requests'), link: { to: '/requests' } }]),
    { label: t('app.settings_title'), link: { to: '/settings' } },
  ]
  const [people, skills] = search.length > 1 ? (hits.data ?? []) : []
  const sections = [
    {
      id: 'pages',
      title: t('app.palette_pages'),
      items: pages
        .filter((page) => fold(page.label).includes(fold(typed.trim())))
        .map((page) => ({ ...page, id: `page:${page.label}`, note: '' })),
    },
    {
      id: 'people',
      title: t('app.palette_people'),
      items: (people ?? []).map((person) => ({
        id: `person:${person.personId}`,
        label: person.displayName,
        note: person.title ?? '',
        link: { to: '/people/$personId', params: { personId: person.personId } },
      })),
    },
    {
      id: 'skills',
      title: t('app.palette_skills'),
      items: (skills ?? []).map((skill) => ({
        id: `skill:${skill.skillId}`,
        label: localized(skill.label),
        note: skill.matched ?? '',
        link: { to: '/skills/$skillId', params: { skillId: skill.skillId } },
      })),
    },
  ].filter((section) => section.items.length)

  const go = (id: string) => {
    const item = sections.flatMap((section): PaletteItem[] => section.items).find((candidate) => candidate.id === id)
    if (item) void navigate(item.link as LinkProps)
  }
  return { sections, go, isSearching: search !== typed.trim() || hits.isFetching }
}
