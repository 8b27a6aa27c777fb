import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemError } from '@/api/problem'
import type { Answer } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import s from './Campaigns.module.css'
import { campaignVersionQuery, useMoveDueDay } from './queries'

interface MoveDueDayProps {
  campaign: Answer<'getCampaign'>
  onDone: () => void
}

/** While people answer the last day can be moved, later or earlier; reminders follow it. */
export function MoveDueDay({ campaign, onDone }: MoveDueDayProps) {
  const t = useText()
  const { date } = useFormats()
  const { campaignId } = campaign
  const { data: seen } = useQuery(campaignVersionQuery(campaignId))
  const move = useMoveDueDay(campaignId)
  const [dueOn, setDueOn] = useState(campaign.dueOn)
  const save = (etag: string) =>
    move.mutate(
      { etag, dueOn },
      {
        onSuccess: () => {
          notify({ key: 'campaign-due', text: t('skills.campaign_due_moved', { date: date(dueOn) }) })
          onDone()
        },
      },
    )
  return (
    <form
      className={s.due}
      aria-label={t('skills.campaign_due_move')}
      onSubmit={(event) => {
        event.preventDefault()
        if (seen && dueOn) save(seen.etag)
      }}
    >
      <Field
        type="date"
        label={t('skills.campaign_due')}
        help={t('skills.campaign_due_move_help')}
        error={said(move.error)}
        value={dueOn}
        onChange={(event) => setDueOn(event.target.value)}
      />
      <div className={s.actions}>
        <Button type="submit" kind="primary" disabled={!(seen && dueOn) || dueOn === campaign.dueOn || move.isPending}>
          {t('skills.campaign_due_save')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('skills.campaign_due_keep')}
        </Button>
      </div>
    </form>
  )
}

const said = (error: Error | null) => (error instanceof ProblemError && error.fieldErrors[0]?.reason) || error?.message
