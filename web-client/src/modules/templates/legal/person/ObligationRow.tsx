import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { DayForm } from '../DayForm'
import l from '../Legal.module.css'
import { type Obligation, useDropPlan, useEndExemptionFrom, usePlan } from '../queries'
import { StateTag } from '../StateTag'
import { ExemptForm } from './ExemptForm'
import { MetList } from './MetList'
import { RegisterForm } from './RegisterForm'

type Doing = 'register' | 'plan' | 'exempt'

interface ObligationRowProps {
  personId: string
  obligation: Obligation
  isOwn: boolean
}

export function ObligationRow({ personId, obligation, isOwn }: ObligationRowProps) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const isHr = may(useMe(), 'seeHrHome')
  const { ruleId, plannedOn, exemptUntil, exemptReason } = obligation
  const [doing, setDoing] = useState<Doing>()
  const done = () => setDoing(undefined)
  const plan = usePlan(personId, ruleId)
  const drop = useDropPlan(personId, ruleId)
  const endExemption = useEndExemptionFrom(personId, ruleId)
  const title = localized(obligation.title)
  const act = (what: Doing, text: string) => (
    <Button onClick={() => setDoing(what)}>
      {text}
      <span className="visually-hidden">: {title}</span>
    </Button>
  )
  return (
    <li className={l.row}>
      <div className={l.head}>
        <h2>
          <Link to="/legal/rules/$ruleId" params={{ ruleId }}>
            {title}
          </Link>
        </h2>
        <StateTag {...obligation} />
      </div>
      <p className="soft small">
        {obligation.lawReference} · {localized(obligation.counts)}
      </p>
      {exemptUntil && (
        <p className="small">{t('legal.exempt_until', { day: date(exemptUntil), reason: exemptReason ?? '–' })}</p>
      )}
      <MetList personId={personId} obligation={obligation} isOwn={isOwn} />
      {!isOwn && !doing && (
        <div className={l.actions}>
          {act('register', t('legal.register'))}
          {act('plan', t(plannedOn ? 'legal.plan_other' : 'legal.plan'))}
          {plannedOn && (
            <Button kind="quiet" disabled={drop.isPending} onClick={() => drop.mutate(undefined)}>
              {t('legal.plan_drop')}
              <span className="visually-hidden">: {title}</span>
            </Button>
          )}
          {isHr && !exemptUntil && act('exempt', t('legal.exempt'))}
          {isHr && exemptUntil && (
            <Button kind="quiet" disabled={endExemption.isPending} onClick={() => endExemption.mutate(undefined)}>
              {t('legal.exempt_end')}
              <span className="visually-hidden">: {title}</span>
            </Button>
          )}
        </div>
      )}
      {doing === 'register' && <RegisterForm personId={personId} ruleId={ruleId} onDone={done} />}
      {doing === 'exempt' && <ExemptForm personId={personId} ruleId={ruleId} onDone={done} />}
      {doing === 'plan' && (
        <DayForm
          onCancel={done}
          onSubmit={async (on) => {
            await plan.mutateAsync(on)
            done()
          }}
        />
      )}
    </li>
  )
}
