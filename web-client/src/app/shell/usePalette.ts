import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type LinkProps, useNavigate } from '@tanstack/react-router'
import { $api } from '@/api/client'
import { useMe } from '@/api/session'
import { usePaused } from '@/shared/lib/browser'
import { useLocalized, useText } from '@/shared/lib/locale'
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
  const me = useMe()
  const navigate = useNavigate()
  const search = usePaused(typed.trim(), 150)
  const options = { enabled: search.length > 1, placeholderData: keepPreviousData }
  const query = { search, limit: 6 }
  const people = useQuery({ ...$api.queryOptions('get', '/api/v1/people', { params: { query } }), ...options })
  const skills = useQuery({ ...$api.queryOptions('get', '/api/v1/skills', { params: { query } }), ...options })

  const pages = [
    ...navItems(me).map((item) => ({ label: t(item.label), link: item.link })),
    { label: t('app.settings_title'), link: { to: '/settings' } },
  ]
  const found = search.length > 1
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
      items: (found ? (people.data?.items ?? []) : []).map((person) => ({
        id: `person:${person.personId}`,
        label: person.displayName,
        note: person.title ?? '',
        link: { to: '/people/$personId', params: { personId: person.personId } },
      })),
    },
    {
      id: 'skills',
      title: t('app.palette_skills'),
      items: (found ? (skills.data?.items ?? []) : []).map((skill) => ({
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
  return { sections, go, isSearching: people.isFetching || skills.isFetching }
}
