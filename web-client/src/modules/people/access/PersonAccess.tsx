import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import type { Person } from '@/api/types'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import s from '../People.module.css'
import { mayGiveAccess } from './accessRules'
import { GrantRow } from './GrantRow'
import { type Grant, grantsQuery } from './queries'

const GrantForm = lazy(() => import('./GrantForm'))

/** What a person has been given beyond being employed; employee and manager follow from the directory. */
export default function PersonAccess({ person }: { person: Person }) {
  const t = useText()
  const { personId, displayName } = person
  const mayGive = mayGiveAccess(useMe(), personId) && person.isActive
  const { data, error, refetch } = useQuery(grantsQuery(personId))
  const [form, setForm] = useState<{ changing?: Grant }>()
  if (error) return <PanelError error={error} retry={refetch} />
  if (!data) return <Waiting />
  return (
    <section className={s.part} aria-labelledby="access">
      <h2 id="access">{t('admin.access')}</h2>
      {data.items.length === 0 && <p className="soft">{t('admin.access_none')}</p>}
      <ul className={data.items.length > 0 ? s.rows : undefined}>
        {data.items.map((grant) => (
          <GrantRow
            key={grant.role}
            person={person}
            grant={grant}
            onChange={mayGive && grant.role === 'hrPartner' ? () => setForm({ changing: grant }) : undefined}
          />
        ))}
      </ul>
      {mayGive && !form && (
        <div>
          <Button onClick={() => setForm({})}>{t('admin.access_add')}</Button>
        </div>
      )}
      {form && (
        <Suspense fallback={<Waiting />}>
          <GrantForm
            key={form.changing?.role}
            personId={personId}
            held={data.items}
            changing={form.changing}
            onDone={(role) => {
              setForm(undefined)
              if (role)
                notify({
                  key: 'access',
                  text: t('admin.access_given', { name: displayName, role: t(`admin.role_${role}`) }),
                })
            }}
          />
        </Suspense>
      )}
    </section>
  )
}
