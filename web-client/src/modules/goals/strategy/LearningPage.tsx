import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Table } from '@/shared/ui/Table'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { strategiesQuery, useDraftStrategy } from './learningQueries'
import { stateTones } from './learningRules'

const StrategyForm = lazy(() => import('./StrategyForm'))

export function LearningPage() {
  const t = useText()
  const me = useMe()
  const navigate = useNavigate()
  const { date } = useFormats()
  const { data } = useSuspenseQuery(strategiesQuery)
  const draft = useDraftStrategy()
  const [isBeginning, setIsBeginning] = useState(false)
  const begin = may(me, 'editStrategy') && !isBeginning && (
    <Button kind="primary" onClick={() => setIsBeginning(true)}>
      {t('strategy.learning_new')}
    </Button>
  )
  return (
    <div className={g.page}>
      <PageHead
        title={t('strategy.learning_title')}
        lead={t('strategy.learning_lead')}
        actions={
          <>
            <Link to="/strategy" className={buttonClass()}>
              {t('strategy.title')}
            </Link>
            {data.items.length > 0 && begin}
          </>
        }
      />
      {isBeginning && (
        <Suspense fallback={<Waiting />}>
          <StrategyForm
            onSave={async (body) => {
              const strategyId = await draft.mutateAsync(body)
              await navigate({ to: '/strategy/learning/$strategyId', params: { strategyId } })
            }}
            onCancel={() => setIsBeginning(false)}
          />
        </Suspense>
      )}
      {data.items.length === 0 && !isBeginning && (
        <EmptyState title={t('strategy.learning_none')} action={begin || undefined}>
          {t('strategy.learning_none_why')}
        </EmptyState>
      )}
      {data.items.length > 0 && (
        <Table
          label={t('strategy.learning_title')}
          heads={[t('strategy.name'), t('strategy.state'), t('strategy.owner'), t('strategy.review_on')]}
        >
          {data.items.map((item) => (
            <tr key={item.strategyId}>
              <td>
                <Link to="/strategy/learning/$strategyId" params={{ strategyId: item.strategyId }}>
                  {item.title}
                </Link>
              </td>
              <td>
                <Tag tone={stateTones[item.state]}>{t(`strategy.state_${item.state}`)}</Tag>{' '}
                {item.hasDraft && item.state === 'approved' && <Tag>{t('strategy.has_draft')}</Tag>}
              </td>
              <td>
                <PersonName personId={item.ownerId} />
              </td>
              <td>{date(item.reviewOn)}</td>
            </tr>
          ))}
        </Table>
      )}
    </div>
  )
}
