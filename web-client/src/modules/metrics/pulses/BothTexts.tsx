import { useText } from '@/shared/lib/locale'
import { Field } from '@/shared/ui/Field'
import s from './Pulses.module.css'

export interface Both {
  sv: string
  en: string
}

interface BothTextsProps {
  label: string
  value: Both
  maxLength: number
  /** It was to be saved. */
  isTried: boolean
  onChange: (value: Both) => void
}

export const isHalf = ({ sv, en }: Both) => (sv.trim() === '') !== (en.trim() === '')
export const isEmpty = ({ sv, en }: Both) => sv.trim() === '' && en.trim() === ''

/** What everybody is asked is written in both languages, or not at all. */
export function BothTexts({ label, value, maxLength, isTried, onChange }: BothTextsProps) {
  const t = useText()
  const error = (text: string) => (isTried && isHalf(value) && !text.trim() ? t('metrics.pulse_own_both') : undefined)
  return (
    <div className={s.fields}>
      {(['sv', 'en'] as const).map((language) => (
        <Field
          key={language}
          label={`${label} ${t(`metrics.pulse_in_${language}`)}`}
          lang={language}
          maxLength={maxLength}
          value={value[language]}
          error={error(value[language])}
          onChange={({ target }) => onChange({ ...value, [language]: target.value })}
        />
      ))}
    </div>
  )
}
