import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Person } from '@/api/types'
import { daysAfter } from '@/shared/lib/days'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import s from '../People.module.css'
import { roleNamesQuery } from '../queries'

/** The links that bind a person to roles and deputies, each with its dates: any past day can be asked about. */
export function PersonHistory({ person }: { person: Person }) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const { data } = useQuery(roleNamesQuery)
  const roleName = (roleProfileId: string) =>
    localized(data?.items.find((role) => role.roleProfileId === roleProfileId)?.name) || t('people.role')
  const span = (from: string, to: string | null) =>
    to
      ? t('people.from_to', { from: date(from), to: date(daysAfter(to, -1)) })
      : t('people.since', { from: date(from) })
  const rolesLatestFirst = person.roles.toSorted((a, b) => b.from.localeCompare(a.from))
  return (
    <section className={s.part} aria-labelledby="history">
      <h2 id="history">{t('people.history')}</h2>
      {person.roles.length + person.deputies.length === 0 && <p className="soft">{t('people.history_none')}</p>}
      <ol className={s.history}>
        {rolesLatestFirst.map((role) => (
          <li key={`${role.roleProfileId}-${role.from}`}>
            <span>{span(role.from, role.to)}</span>
            <Link to="/role-profiles/$roleProfileId" params={{ roleProfileId: role.roleProfileId }} search={{}}>
              {roleName(role.roleProfileId)}
            </Link>
          </li>
        ))}
        {person.deputies.map((deputy) => (
          <li key={`${deputy.deputyId}-${deputy.from}`}>
            <span>{span(deputy.from, deputy.to)}</span>
            <Link to="/people/$personId" params={{ personId: deputy.deputyId }}>
              {t('people.deputy', { name: deputy.deputyName })}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
