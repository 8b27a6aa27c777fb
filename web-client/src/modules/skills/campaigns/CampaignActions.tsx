import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { isRunning, useJob } from '@/api/jobs'
import type { Answer } from '@/api/types'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import s from './Campaigns.module.css'
import { type CampaignStep, useCampaignStep } from './queries'

const route = getRouteApi('/_app/campaigns/$campaignId/')
const following = { draft: 'opening', open: 'calibration', calibration: 'closure' } as const

interface CampaignActionsProps {
  campaign: Answer<'getCampaign'>
  onMoveDueDay: () => void
}

/** The next step of the campaign, and what else can be done. */
export function CampaignActions({ campaign, onMoveDueDay }: CampaignActionsProps) {
  const t = useText()
  const navigate = route.useNavigate()
  const step = useCampaignStep(campaign.campaignId)
  const [isLeaving, setLeaving] = useState(false)
  const job = useJob(step.data)
  const isBusy = step.isPending || isRunning(job.data)
  const { state } = campaign
  const next = state in following ? following[state as keyof typeof following] : undefined
  const take = (which: CampaignStep) => {
    setLeaving(false)
    step.mutate(which, {
      onSuccess: () =>
        which === 'reminders'
          ? notify({ key: 'reminded', text: t('skills.campaign_reminded') })
          : // to what the step is about: the differences, or whatever the new state begins with
            navigate({ search: which === 'calibration' ? { view: 'differences' } : {}, replace: true }),
    })
  }
  if (!next) return null
  return (
    <div className={s.actions}>
      <Button kind="primary" disabled={isBusy} onClick={() => take(next)}>
        {t(`skills.campaign_step_${next}`)}
      </Button>
      {state === 'draft' && (
        <Link to="/campaigns/$campaignId/edit" params={{ campaignId: campaign.campaignId }} className={buttonClass()}>
          {t('skills.campaign_edit')}
        </Link>
      )}
      {state !== 'draft' && (
        <>
          <Button disabled={isBusy} onClick={() => take('reminders')}>
            {t('skills.campaign_step_reminders')}
          </Button>
          <Button onClick={onMoveDueDay}>{t('skills.campaign_due_move')}</Button>
        </>
      )}
      {isLeaving ? (
        <>
          <span className="soft small">{t('skills.campaign_cancel_means')}</span>
          <Button disabled={isBusy} onClick={() => take('cancellation')}>
            {t('skills.campaign_step_cancellation')}
          </Button>
        </>
      ) : (
        <Button kind="quiet" onClick={() => setLeaving(true)}>
          {t('skills.campaign_cancel')}
        </Button>
      )}
    </div>
  )
}
