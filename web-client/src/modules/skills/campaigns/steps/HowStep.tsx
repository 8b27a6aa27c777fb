import { useText } from '@/shared/lib/locale'
import { CheckBox } from '@/shared/ui/CheckBox'
import { Field } from '@/shared/ui/Field'
import s from '../Campaigns.module.css'
import type { StepProps } from '../campaignDraft'

const reminders = [14, 7, 3, 1, 0]

export function HowStep({ draft, onChange }: StepProps) {
  const t = useText()
  const toggle = (days: number, isOn: boolean) =>
    onChange({
      remindDaysBefore: isOn
        ? [...draft.remindDaysBefore, days].toSorted((a, b) => b - a)
        : draft.remindDaysBefore.filter((other) => other !== days),
    })
  return (
    <div className={s.fields}>
      <Field
        label={t('skills.campaign_name_sv')}
        help={t('skills.campaign_name_help')}
        value={draft.nameSv}
        maxLength={200}
        onChange={(event) => onChange({ nameSv: event.target.value })}
      />
      <Field
        label={t('skills.campaign_name_en')}
        value={draft.nameEn}
        maxLength={200}
        onChange={(event) => onChange({ nameEn: event.target.value })}
      />
      <CheckBox
        label={t('skills.campaign_blind_choice')}
        checked={draft.isBlind}
        onChange={(isBlind) => onChange({ isBlind })}
      />
      <fieldset>
        <legend>{t('skills.campaign_remind')}</legend>
        <div className={s.choices}>
          {reminders.map((days) => (
            <CheckBox
              key={days}
              label={t('skills.campaign_remind_days', { days })}
              checked={draft.remindDaysBefore.includes(days)}
              onChange={(isOn) => toggle(days, isOn)}
            />
          ))}
        </div>
      </fieldset>
    </div>
  )
}
