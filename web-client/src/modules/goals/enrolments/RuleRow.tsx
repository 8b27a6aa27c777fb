import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { isRunning, useJob } from '@/api/jobs'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { JobProgress } from '@/shared/ui/JobProgress'
import { Tag } from '@/shared/ui/Tag'
import g from '../Goals.module.css'
import s from '../learning/Learning.module.css'
import { usePopulationText } from '../populations/populations'
import { type EnrolmentRule, enrolmentRulesQuery, useEndRule, useRunRule } from './queries'

/** What it does without being asked, and when it last did. */
function rulesTurn({ isEnded, runsByItself, ranAt }: EnrolmentRule) {
  if (runsByItself) return 'goals.rule_by_itself'
  if (isEnded) return 'goals.rule_ran'
  return ranAt ? 'goals.rule_day_passed' : 'goals.rule_not_run'
}

export function RuleRow({ rule, mayEdit }: { rule: EnrolmentRule; mayEdit: boolean }) {
  const t = useText()
  const { date, dateTime, number } = useFormats()
  const client = useQueryClient()
  const run = useRunRule(rule.ruleId)
  const end = useEndRule(rule.ruleId)
  const { data: job } = useJob(run.data)
  const isBusy = run.isPending || isRunning(job)
  const state = job?.state
  useEffect(() => {
    if (state === 'completed') void client.invalidateQueries({ queryKey: enrolmentRulesQuery.queryKey })
  }, [state, client])

  const facts = [
    usePopulationText(rule.population),
    t(`goals.basis_${rule.basis}`),
    rule.due && t('goals.item_due_day', { day: date(rule.due) }),
  ]
  return (
    <li className={s.step}>
      <div>
        <h2>
          <Link to="/learning/$itemId" params={{ itemId: rule.itemId }}>
            {rule.title}
          </Link>
        </h2>
        <p className="soft small">{facts.filter(Boolean).join(' · ')}</p>
        <p className="soft small">{t(rulesTurn(rule), { at: rule.ranAt ? dateTime(rule.ranAt) : '–' })}</p>
        <p>{t('goals.rule_counts', { enrolled: number(rule.enrolled), finished: number(rule.finished) })}</p>
      </div>
      <div className={g.actions}>
        {rule.isEnded && <Tag>{t('goals.rule_ended')}</Tag>}
        {mayEdit && !rule.isEnded && (
          <>
            <Button disabled={isBusy} onClick={() => run.mutate(undefined)}>
              {t('goals.rule_run')}
              <span className="visually-hidden">: {rule.title}</span>
            </Button>
            <Button kind="quiet" disabled={isBusy} onClick={() => end.mutate(undefined)}>
              {t('goals.rule_end')}
              <span className="visually-hidden">: {rule.title}</span>
            </Button>
          </>
        )}
      </div>
      {job && <JobProgress job={job} />}
    </li>
  )
}
