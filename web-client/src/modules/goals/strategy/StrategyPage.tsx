import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { type Edited, keyOf } from './edited'
import { strategyMapQuery } from './queries'
import { StrategyTree } from './StrategyTree'

const Edit = lazy(() => import('./Edit'))

export function StrategyPage() {
  const t = useText()
  const me = useMe()
  const { data: map } = useSuspenseQuery(strategyMapQuery)
  const [edited, setEdited] = useState<Edited>()
  const mayEdit = may(me, 'editStrategy') && me.personId !== null
  const isEmpty = map.goals.length === 0 && map.capabilities.length === 0
  const add = mayEdit && !edited && (
    <div className={g.actions}>
      <Button kind="primary" onClick={() => setEdited({ kind: 'goal' })} disabled={map.capabilities.length === 0}>
        {t('strategy.goal_add')}
      </Button>
      <Button onClick={() => setEdited({ kind: 'capability' })}>{t('strategy.capability_add')}</Button>
      {!isEmpty && <Button onClick={() => setEdited({ kind: 'outcome' })}>{t('strategy.outcome_add')}</Button>}
    </div>
  )
  return (
    <div className={g.page}>
      <PageHead
        title={t('strategy.title')}
        lead={t('strategy.lead')}
        actions={
          <>
            <Link to="/strategy/learning" className={buttonClass()}>
              {t('strategy.learning_title')}
            </Link>
            <Link to="/strategy/objectives" className={buttonClass()}>
              {t('strategy.objectives_title')}
            </Link>
          </>
        }
      />
      {edited && (
        <Suspense fallback={<Waiting />}>
          <Edit key={keyOf(edited)} map={map} edited={edited} onDone={() => setEdited(undefined)} />
        </Suspense>
      )}
      {isEmpty && !edited ? (
        <EmptyState title={t('strategy.none_title')} action={add || undefined}>
          {t(mayEdit ? 'strategy.none_why_editor' : 'strategy.none_why')}
        </EmptyState>
      ) : (
        add
      )}
      {!isEmpty && <StrategyTree map={map} onEdit={mayEdit ? setEdited : undefined} />}
    </div>
  )
}
