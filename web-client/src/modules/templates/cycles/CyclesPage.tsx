import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Table } from '@/shared/ui/Table'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import c from '../conversations/Conversations.module.css'
import { CoverageBar } from './CoverageBar'
import { cyclesQuery } from './queries'

const CycleForm = lazy(() => import('./CycleForm'))
export const tones = { draft: 'plain', open: 'wait', closed: 'good' } as const

export function CyclesPage() {
  const t = useText()
  const { date } = useFormats()
  const navigate = useNavigate()
  const { data } = useSuspenseQuery(cyclesQuery())
  const [isNew, setNew] = useState(false)
  const begin = !isNew && (
    <Button kind="primary" onClick={() => setNew(true)}>
      {t('conversations.cycle_new')}
    </Button>
  )
  return (
    <div className={c.page}>
      <PageHead
        title={t('conversations.cycles')}
        lead={t('conversations.cycles_lead')}
        actions={data.items.length > 0 && begin}
      />
      {isNew && (
        <Suspense fallback={<Waiting />}>
          <CycleForm
            onDone={(cycleId) => void navigate({ to: '/conversation-cycles/$cycleId', params: { cycleId } })}
            onCancel={() => setNew(false)}
          />
        </Suspense>
      )}
      {data.items.length === 0 && !isNew && (
        <EmptyState title={t('conversations.cycles_none')} action={begin}>
          {t('conversations.cycles_none_why')}
        </EmptyState>
      )}
      {data.items.length > 0 && (
        <Table
          label={t('conversations.cycles')}
          heads={[
            t('conversations.cycle'),
            t('conversations.state'),
            t('conversations.due'),
            t('conversations.coverage'),
          ]}
        >
          {data.items.map(({ cycleId, name, state, due, coverage }) => (
            <tr key={cycleId}>
              <th scope="row">
                <Link to="/conversation-cycles/$cycleId" params={{ cycleId }}>
                  {name}
                </Link>
              </th>
              <td>
                <Tag tone={tones[state]}>{t(`conversations.cycle_state_${state}`)}</Tag>
              </td>
              <td>{date(due)}</td>
              <td>{coverage ? <CoverageBar coverage={coverage} /> : '–'}</td>
            </tr>
          ))}
        </Table>
      )}
    </div>
  )
}
