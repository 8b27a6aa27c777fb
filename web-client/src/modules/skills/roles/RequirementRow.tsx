import { X } from 'lucide-react'
import type { Requirement } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { CheckBox } from '@/shared/ui/CheckBox'
import { SelectBox } from '@/shared/ui/SelectBox'
import s from './Editor.module.css'

interface RequirementRowProps {
  row: Requirement
  skill: string
  days: readonly string[]
  mayBeNow: boolean
  onChange: (patch: Partial<Requirement>) => void
  onRemove: (() => void) | undefined
}

const levels = [1, 2, 3, 4, 5] as const

/** What is asked of a skill from one day on. */
export function RequirementRow({ row, skill, days, mayBeNow, onChange, onRemove }: RequirementRowProps) {
  const t = useText()
  const { date } = useFormats()
  const from = row.horizon ? date(row.horizon) : t('skills.role_now')
  return (
    <fieldset className={s.row}>
      <legend className="visually-hidden">{`${skill}, ${from}`}</legend>
      <SelectBox
        label={t('skills.role_from')}
        value={row.horizon ?? ''}
        onChange={(day) => onChange({ horizon: day || null })}
      >
        {mayBeNow && <option value="">{t('skills.role_now')}</option>}
        {days.map((day) => (
          <option key={day} value={day}>
            {date(day)}
          </option>
        ))}
      </SelectBox>
      <SelectBox
        label={t('skills.part_level')}
        value={String(row.level)}
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
        value={String(row.importance)}
        onChange={(importance) => onChange({ importance: Number(importance) })}
      >
        {levels.map((importance) => (
          <option key={importance}>{importance}</option>
        ))}
      </SelectBox>
      <CheckBox
        label={t('skills.mandatory')}
        checked={row.isMandatory}
        onChange={(isMandatory) => onChange({ isMandatory })}
      />
      {onRemove && (
        <Button kind="quiet" onClick={onRemove}>
          <X size={16} aria-hidden />
          <span className="visually-hidden">{t('skills.role_row_remove', { skill, from })}</span>
        </Button>
      )}
    </fieldset>
  )
}
