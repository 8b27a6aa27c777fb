import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { DayForm } from '../DayForm'
import l from '../Legal.module.css'
import { type Duty, sitesQuery, usePlanDuty } from '../queries'
import { StateTag } from '../StateTag'
import { DutyDocuments } from './DutyDocuments'
import { DutyForm } from './DutyForm'

export function DutyRow({ duty, isHr }: { duty: Duty; isHr: boolean }) {
  const t = useText()
  const localized = useLocalized()
  const sites = useQuery(sitesQuery).data?.items
  const [doing, setDoing] = useState<'document' | 'plan'>()
  const plan = usePlanDuty(duty.ruleId)
  const title = localized(duty.title)
  const place = duty.siteId ? (sites?.find((site) => site.siteId === duty.siteId)?.name ?? '–') : t('legal.whole')
  return (
    <li className={l.row}>
      <div className={l.head}>
        <h2>
          <Link to="/legal/rules/$ruleId" params={{ ruleId: duty.ruleId }}>
            {title}
          </Link>
        </h2>
        <StateTag state={duty.state} validTo={duty.validTo} plannedOn={duty.plannedOn} />
      </div>
      <p className="soft small">
        {[
          place,
          duty.lawReference,
          duty.minHeadcount !== null && t('legal.applies_headcount', { count: duty.minHeadcount }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="small">{localized(duty.counts)}</p>
      <DutyDocuments duty={duty} isHr={isHr} />
      {isHr && !doing && (
        <p className={l.actions}>
          <Button onClick={() => setDoing('document')}>
            {t('legal.document_add')}
            <span className="visually-hidden">: {title}</span>
          </Button>
          {(duty.state === 'missing' || duty.state === 'expired' || duty.state === 'expiring') && (
            <Button kind="quiet" onClick={() => setDoing('plan')}>
              {t('legal.plan')}
              <span className="visually-hidden">: {title}</span>
            </Button>
          )}
        </p>
      )}
      {doing === 'document' && <DutyForm duty={duty} onDone={() => setDoing(undefined)} />}
      {doing === 'plan' && (
        <DayForm
          onCancel={() => setDoing(undefined)}
          onSubmit={async (on) => {
            await plan.mutateAsync({ on, siteId: duty.siteId })
            setDoing(undefined)
          }}
        />
      )}
    </li>
  )
}
