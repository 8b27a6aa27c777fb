import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Table } from '@/shared/ui/Table'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import s from './Openings.module.css'
import { takesInternal, tones } from './openingRules'
import { applicationsQuery, type OpeningHead, openingsQuery, useApply } from './queries'

const NewOpening = lazy(() => import('./NewOpening'))

/** What one may apply for; whoever fills openings goes on to their candidates. */
export function OpeningsPage() {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const me = useMe()
  const personId = me.personId ?? ''
  const { data } = useSuspenseQuery(openingsQuery)
  const { data: applications } = useSuspenseQuery(applicationsQuery(personId))
  const apply = useApply(personId)
  const [isBeginning, setIsBeginning] = useState(false)
  const begin = may(me, 'fillOpenings') && !isBeginning && (
    <Button kind="primary" onClick={() => setIsBeginning(true)}>
      {t('goals.opening_new')}
    </Button>
  )
  const turn = async ({ openingId, roleName }: OpeningHead, isOut: boolean) => {
    await apply.mutateAsync({ openingId, isOut })
    const text = t(isOut ? 'goals.opening_withdrawn' : 'goals.opening_applied', { role: localized(roleName) })
    notify({ key: 'opening', text, undo: () => apply.mutate({ openingId, isOut: !isOut }) })
  }
  return (
    <div className={s.page}>
      <PageHead title={t('goals.openings')} lead={t('goals.openings_lead')} actions={data.items.length > 0 && begin} />
      {isBeginning && (
        <Suspense fallback={<Waiting />}>
          <NewOpening onCancel={() => setIsBeginning(false)} />
        </Suspense>
      )}
      {data.items.length === 0 && !isBeginning && (
        <EmptyState title={t('goals.openings_none')} action={begin || undefined}>
          {t('goals.openings_none_why')}
        </EmptyState>
      )}
      {data.items.length > 0 && (
        <Table
          label={t('goals.openings')}
          heads={[t('goals.opening_role'), t('goals.opening_needed'), t('goals.opening_state'), t('goals.opening_own')]}
        >
          {data.items.map((opening) => {
            const own = applications.items.find(({ openingId }) => openingId === opening.openingId)
            const role = localized(opening.roleName) || '–'
            return (
              <tr key={opening.openingId}>
                <th scope="row">
                  {opening.mayFill ? (
                    <Link
                      to="/openings/$unitId/$openingId"
                      params={{ unitId: opening.unitId, openingId: opening.openingId }}
                    >
                      {role}
                    </Link>
                  ) : (
                    role
                  )}
                </th>
                <td>{date(opening.neededBy)}</td>
                <td>
                  <Tag tone={tones[opening.state]}>{t(`goals.opening_state_${opening.state}`)}</Tag>
                </td>
                <td>
                  {takesInternal(opening.state) ? (
                    <Button
                      kind={own ? 'quiet' : 'secondary'}
                      disabled={apply.isPending}
                      onClick={() => void turn(opening, !!own).catch(() => undefined)}
                    >
                      {t(own ? 'goals.opening_withdraw' : 'goals.opening_apply')}
                      <span className="visually-hidden">: {role}</span>
                    </Button>
                  ) : (
                    '–'
                  )}
                </td>
              </tr>
            )
          })}
        </Table>
      )}
    </div>
  )
}
