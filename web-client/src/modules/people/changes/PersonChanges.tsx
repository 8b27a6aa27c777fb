import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useMe } from '@/api/session'
import type { Person } from '@/api/types'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { Waiting } from '@/shared/ui/Waiting'
import type { Change as ChangeName } from '../choices'
import s from '../People.module.css'
import { unitsQuery } from '../queries'
import { changesFor } from './changeRules'

const Change = lazy(() => import('./Change'))
const route = getRouteApi('/_app/people/$personId/')

/** One change at a time, from a day on; which one is in the address. */
export default function PersonChanges({ person }: { person: Person }) {
  const t = useText()
  const me = useMe()
  const { data: units } = useQuery({ ...unitsQuery, enabled: me.partnerUnitIds.length > 0 })
  const { change } = route.useSearch()
  const navigate = route.useNavigate()
  const open = (next?: ChangeName) =>
    void navigate({ search: next ? { change: next } : {}, replace: true, resetScroll: false })
  const offered = changesFor(me, person, units?.items ?? [])
  const chosen = offered.find((one) => one === change)
  if (offered.length === 0) return null
  return (
    <section className={s.part} aria-labelledby="changes">
      <h2 id="changes">{t(me.personId === person.personId ? 'admin.own_changes' : 'admin.changes')}</h2>
      <div className={s.actions}>
        {offered.map((one) => (
          <Button key={one} aria-expanded={one === chosen} onClick={() => open(one === chosen ? undefined : one)}>
            {t(`admin.change_${one}`)}
          </Button>
        ))}
      </div>
      {chosen && (
        <section className={s.form} aria-labelledby="change">
          <h3 id="change">{t(`admin.change_${chosen}`)}</h3>
          <Suspense fallback={<Waiting />}>
            <Change
              key={chosen}
              change={chosen}
              person={person}
              onCancel={() => open()}
              onDone={(text, undo) => {
                notify({ key: 'person', text, undo })
                open()
              }}
            />
          </Suspense>
        </section>
      )}
    </section>
  )
}
