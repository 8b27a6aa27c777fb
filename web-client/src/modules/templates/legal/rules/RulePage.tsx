import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import l from '../Legal.module.css'
import { LegalHead } from '../LegalHead'
import { ruleQuery, useChangeRule, useRetireRule, useReviewRule } from '../queries'
import { RuleFacts } from './RuleFacts'
import { RuleHistory } from './RuleHistory'

const RuleForm = lazy(() => import('./RuleForm'))

export function RulePage({ ruleId }: { ruleId: string }) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const isHr = may(useMe(), 'runLegalCheck')
  const { rule, history } = useSuspenseQuery(ruleQuery(ruleId)).data
  const [isEditing, setIsEditing] = useState(false)
  const change = useChangeRule(rule)
  const review = useReviewRule(ruleId)
  const retire = useRetireRule(ruleId)
  const turn = async (isRetired: boolean) => {
    await retire.mutateAsync(isRetired)
    const undo = () => retire.mutate(!isRetired)
    notify({ key: 'rule', text: t(isRetired ? 'legal.was_retired' : 'legal.was_restored'), undo })
  }
  return (
    <div className={l.page}>
      <LegalHead
        title={localized(rule.title)}
        lead={rule.lawReference}
        actions={
          isHr &&
          !isEditing && (
            <>
              {!rule.isRetired && (
                <Button kind="primary" onClick={() => setIsEditing(true)}>
                  {t('legal.rule_edit')}
                </Button>
              )}
              <Button disabled={retire.isPending} onClick={() => void turn(!rule.isRetired).catch(() => undefined)}>
                {t(rule.isRetired ? 'legal.restore' : 'legal.retire')}
              </Button>
            </>
          )
        }
      />
      {rule.starter && <p className={l.note}>{t('legal.no_advice')}</p>}
      <section className={l.part} aria-labelledby="review">
        <h2 id="review" className="visually-hidden">
          {t('legal.review')}
        </h2>
        <p className={l.actions}>
          {rule.needsReview && <Tag tone="wait">{t('legal.needs_review')}</Tag>}
          {rule.isRetired && <Tag>{t('legal.is_retired')}</Tag>}
          <span>
            {t('legal.reviewed_on', { day: date(rule.reviewedOn) })}{' '}
            {rule.reviewerId ? (
              <span className="soft">
                (<PersonName personId={rule.reviewerId} />)
              </span>
            ) : (
              <span className="soft">({t('legal.reviewed_by_nobody')})</span>
            )}
          </span>
          {isHr && !rule.isRetired && (
            <Button disabled={review.isPending} onClick={() => review.mutate(undefined)}>
              {t('legal.review_done')}
            </Button>
          )}
        </p>
        {rule.needsReview && <p className="soft small">{t('legal.needs_review_why')}</p>}
      </section>
      {isEditing ? (
        <Suspense fallback={<Waiting />}>
          <RuleForm
            rule={rule}
            onCancel={() => setIsEditing(false)}
            onSubmit={async (body) => {
              await change.mutateAsync(body)
              setIsEditing(false)
            }}
          />
        </Suspense>
      ) : (
        <RuleFacts rule={rule} />
      )}
      <RuleHistory history={history} />
    </div>
  )
}
