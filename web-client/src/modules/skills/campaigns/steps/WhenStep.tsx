import { useText } from '@/shared/lib/locale'
import { Field } from '@/shared/ui/Field'
import s from '../Campaigns.module.css'
import type { StepProps } from '../campaignDraft'

export function WhenStep({ draft, onChange }: StepProps) {
  const t = useText()
  const isBackwards = draft.dueOn < draft.startsOn
  return (
    <div className={s.fields}>
      <Field
        type="date"
        label={t('skills.campaign_starts')}
        help={t('skills.campaign_starts_help')}
        value={draft.startsOn}
        onChange={(event) => onChange({ startsOn: event.target.value })}
      />
      <Field
        type="date"
        label={t('skills.campaign_due')}
        error={isBackwards ? t('skills.campaign_due_error') : undefined}
        value={draft.dueOn}
        onChange={(event) => onChange({ dueOn: event.target.value })}
      />
    </div>
  )
}
