import { X } from 'lucide-react'
import type { Requirement } from '@/api/types'
import { useLocale, useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { CheckBox } from '@/shared/ui/CheckBox'
import { Field } from '@/shared/ui/Field'
import { SelectBox } from '@/shared/ui/SelectBox'
import s from './Roles.module.css'

interface EditRequirementProps {
  requirement: Requirement
  onChange: (patch: Partial<Requirement>) => void
  onRemove: () => void
}

const levels = [1, 2, 3, 4, 5] as const

export function EditRequirement({ requirement, onChange, onRemove }: EditRequirementProps) {
  const t = useText()
  const { locale } = useLocale()
  const label = useLocalized()(requirement.label)
  const reason = requirement.reason ?? { sv: null, en: null }
  return (
    <li>
      <h3>{label}</h3>
      <SelectBox
        label={t('skills.part_level')}
        value={String(requirement.level)}
        onChange={(level) => onChange({ level: Number(level) })}
      >
        {levels.map((level) => (
          <option key={level} value={level}>
            {level} – {t(`skills.level_${level}`)}
          </option>
        ))}
      </SelectBox>
      <SelectBox
        label={t('skills.importance')}
        value={String(requirement.importance)}
        onChange={(importance) => onChange({ importance: Number(importance) })}
      >
        {levels.map((importance) => (
          <option key={importance}>{importance}</option>
        ))}
      </SelectBox>
      <CheckBox
        label={t('skills.mandatory')}
        checked={requirement.isMandatory}
        onChange={(isMandatory) => onChange({ isMandatory })}
      />
      <div className={s.reason}>
        <Field
          label={t('skills.why')}
          value={reason[locale] ?? ''}
          onChange={(event) => onChange({ reason: { ...reason, [locale]: event.target.value || null } })}
        />
      </div>
      <Button kind="quiet" onClick={onRemove}>
        <X size={16} aria-hidden />
        {t('skills.requirement_remove')}
        <span className="visually-hidden"> {label}</span>
      </Button>
    </li>
  )
}
