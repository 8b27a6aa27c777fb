import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Table } from '@/shared/ui/Table'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import { MetricWays } from '../MetricWays'
import s from './Effects.module.css'
import { effectCardsQuery, type Measure, programmesQuery } from './queries'

const EffectForm = lazy(() => import('./EffectForm'))

export function EffectsPage() {
  const t = useText()
  const { date, month } = useFormats()
  const navigate = useNavigate()
  const mayMake = may(useMe(), 'editLearning')
  const { data } = useSuspenseQuery(effectCardsQuery)
  const programmes = useQuery(programmesQuery).data?.items
  const [isNew, setNew] = useState(false)
  const begin = mayMake && !isNew && (
    <Button kind="primary" onClick={() => setNew(true)}>
      {t('metrics.effect_new')}
    </Button>
  )
  return (
    <div className={s.page}>
      <PageHead title={t('metrics.effects')} lead={t('metrics.effects_lead')} actions={data.items.length > 0 && begin}>
        <MetricWays />
      </PageHead>
      {isNew && (
        <Suspense fallback={<Waiting />}>
          <EffectForm
            onDone={(cardId) => void navigate({ to: '/effects/$cardId', params: { cardId } })}
            onCancel={() => setNew(false)}
          />
        </Suspense>
      )}
      {data.items.length === 0 && !isNew && (
        <EmptyState title={t('metrics.effects_none')} action={begin}>
          {t('metrics.effects_none_why')}
        </EmptyState>
      )}
      {data.items.length > 0 && (
        <Table
          label={t('metrics.effects')}
          heads={[
            t('metrics.programme'),
            t('metrics.effect_measure'),
            t('metrics.effect_start'),
            t('metrics.effect_figure'),
          ]}
        >
          {data.items.map((card) => (
            <tr key={card.cardId}>
              <th scope="row">
                <Link to="/effects/$cardId" params={{ cardId: card.cardId }}>
                  {programmes?.find((one) => one.programmeId === card.programmeId)?.title ?? '…'}
                </Link>
              </th>
              <td>{t(`metrics.effect_on_${card.measure as Measure}`)}</td>
              <td>{month(card.start)}</td>
              <td>
                {card.isRunning ? (
                  <Tag tone="wait">{t('metrics.effect_waits', { day: date(card.afterTo) })}</Tag>
                ) : (
                  <Tag tone="good">{t('metrics.effect_ready')}</Tag>
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </div>
  )
}
