import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { enrolmentRulesQuery } from './queries'
import { RuleRow } from './RuleRow'

const NewRule = lazy(() => import('./NewRule'))

export function EnrolmentRulesPage() {
  const t = useText()
  const mayEdit = may(useMe(), 'editLearning')
  const { data } = useSuspenseQuery(enrolmentRulesQuery)
  const [isBeginning, setIsBeginning] = useState(false)
  const begin = mayEdit && !isBeginning && (
    <Button kind="primary" onClick={() => setIsBeginning(true)}>
      {t('goals.rule_new')}
    </Button>
  )
  return (
    <div className={g.page}>
      <PageHead title={t('goals.rules')} lead={t('goals.rules_lead')} actions={data.items.length > 0 && begin} />
      {isBeginning && (
        <Suspense fallback={<Waiting />}>
          <NewRule onDone={() => setIsBeginning(false)} />
        </Suspense>
      )}
      {data.items.length === 0 && !isBeginning && (
        <EmptyState title={t('goals.rules_none')} action={begin || undefined}>
          {t('goals.rules_none_why')}
        </EmptyState>
      )}
      <ul>
        {data.items.map((rule) => (
          <RuleRow key={rule.ruleId} rule={rule} mayEdit={mayEdit} />
        ))}
      </ul>
    </div>
  )
}
