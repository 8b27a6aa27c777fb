import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Waiting } from '@/shared/ui/Waiting'
import l from '../Legal.module.css'
import { LegalHead } from '../LegalHead'
import { rulesQuery, useAddRule, useAddStarters } from '../queries'
import { RuleRow } from './RuleRow'

const RuleForm = lazy(() => import('./RuleForm'))

export function RulesPage() {
  const t = useText()
  const navigate = useNavigate()
  const isHr = may(useMe(), 'runLegalCheck')
  const { data } = useSuspenseQuery(rulesQuery)
  const [isAdding, setIsAdding] = useState(false)
  const add = useAddRule()
  const adopt = useAddStarters()
  const asked = data.items.filter((rule) => !rule.isRetired)
  const retired = data.items.filter((rule) => rule.isRetired)
  const stale = asked.filter((rule) => rule.needsReview).length
  const starters = isHr && data.missing > 0 && (
    <Button
      kind={data.items.length === 0 ? 'primary' : 'secondary'}
      disabled={adopt.isPending}
      onClick={async () =>
        notify({
          key: 'starters',
          text: t('legal.starters_added', { count: (await adopt.mutateAsync(undefined)) ?? 0 }),
        })
      }
    >
      {t('legal.starters_add', { count: data.missing })}
    </Button>
  )
  return (
    <div className={l.page}>
      <LegalHead
        title={t('legal.rules_title')}
        lead={t('legal.rules_lead')}
        actions={
          isHr &&
          !isAdding && (
            <>
              {data.items.length > 0 && starters}
              <Button kind="primary" onClick={() => setIsAdding(true)}>
                {t('legal.rule_new')}
              </Button>
            </>
          )
        }
      />
      <p className={l.note}>{t('legal.no_advice')}</p>
      {isAdding && (
        <Suspense fallback={<Waiting />}>
          <RuleForm
            onCancel={() => setIsAdding(false)}
            onSubmit={async (body) =>
              navigate({ to: '/legal/rules/$ruleId', params: { ruleId: await add.mutateAsync(body) } })
            }
          />
        </Suspense>
      )}
      {data.items.length === 0 && !isAdding && (
        <EmptyState title={t('legal.no_rules')} action={starters}>
          {t(isHr ? 'legal.no_rules_why' : 'legal.no_rules_wait')}
        </EmptyState>
      )}
      {stale > 0 && <p className={l.note}>{t('legal.review_count', { count: stale })}</p>}
      {asked.length > 0 && (
        <ul>
          {asked.map((rule) => (
            <RuleRow key={rule.ruleId} rule={rule} />
          ))}
        </ul>
      )}
      {retired.length > 0 && (
        <details>
          <summary>{t('legal.retired', { count: retired.length })}</summary>
          <ul>
            {retired.map((rule) => (
              <RuleRow key={rule.ruleId} rule={rule} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
