import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Segmented } from '@/shared/ui/Segmented'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { ObjectiveNode } from './ObjectiveNode'
import { type Objective, objectivesQuery } from './objectiveQueries'
import s from './Strategy.module.css'

const ObjectiveForm = lazy(() => import('./ObjectiveForm'))
const route = getRouteApi('/_app/strategy/objectives')

export function ObjectivesPage() {
  const t = useText()
  const me = useMe()
  const { show = 'current' } = route.useSearch()
  const navigate = route.useNavigate()
  const isArchived = show === 'archived'
  const { data } = useSuspenseQuery(objectivesQuery(isArchived))
  const [edited, setEdited] = useState<{ objective?: Objective }>()
  const mayEdit = may(me, 'editStrategy')
  const ids = new Set(data.items.map((one) => one.objectiveId))
  const tops = data.items.filter((one) => one.parentId === null || !ids.has(one.parentId))
  const add = mayEdit && !edited && !isArchived && (
    <Button kind="primary" onClick={() => setEdited({})}>
      {t('strategy.objective_add')}
    </Button>
  )
  return (
    <div className={g.page}>
      <PageHead
        title={t('strategy.objectives_title')}
        lead={t('strategy.objectives_lead')}
        actions={
          <>
            <Link to="/strategy" className={buttonClass()}>
              {t('strategy.title')}
            </Link>
            {data.items.length > 0 && add}
          </>
        }
      />
      <Segmented
        label={t('strategy.show')}
        hideLabel
        value={show}
        options={[
          { value: 'current', label: t('strategy.show_current') },
          { value: 'archived', label: t('strategy.show_archived') },
        ]}
        onChange={(value) => void navigate({ search: value === 'archived' ? { show: value } : {} })}
      />
      {edited && (
        <Suspense fallback={<Waiting />}>
          <ObjectiveForm
            key={edited.objective?.objectiveId}
            objective={edited.objective}
            others={data.items}
            onDone={() => setEdited(undefined)}
          />
        </Suspense>
      )}
      {data.items.length === 0 && !edited && (
        <EmptyState
          title={t(isArchived ? 'strategy.objectives_none_archived' : 'strategy.objectives_none')}
          action={add || undefined}
        >
          {t(isArchived ? 'strategy.objectives_none_archived_why' : 'strategy.objectives_none_why')}
        </EmptyState>
      )}
      <ul className={s.tree}>
        {tops.map((one) => (
          <ObjectiveNode
            key={one.objectiveId}
            objective={one}
            all={data.items}
            onEdit={mayEdit ? (objective) => setEdited({ objective }) : undefined}
          />
        ))}
      </ul>
    </div>
  )
}
