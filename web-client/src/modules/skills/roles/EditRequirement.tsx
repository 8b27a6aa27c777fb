import { CalendarPlus, X } from 'lucide-react'
import type { Requirement } from '@/api/types'
import { useLocale, useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import s from './Editor.module.css'
import { RequirementRow } from './RequirementRow'
import { type AskedSkill, changed, halfYears, nextRow, withoutRow } from './requirementRules'

interface EditRequirementProps {
  skill: AskedSkill
  requirements: Requirement[]
  onChange: (requirements: Requirement[]) => void
  onRemove: () => void
}

/** One skill with what is asked of it now and from later days; each day once. */
export function EditRequirement({ skill, requirements, onChange, onRemove }: EditRequirementProps) {
  const t = useText()
  const { locale } = useLocale()
  const label = useLocalized()(skill.label)
  const taken = skill.rows.map((row) => row.horizon)
  const days = halfYears(new Date(), taken)
  const first = skill.rows[0]
  const later = nextRow(skill, days)
  if (!first) return null
  const reason = first.reason ?? { sv: null, en: null }
  return (
    <li>
      <h3>{label}</h3>
      <div className={s.rows}>
        {skill.rows.map((row) => (
          <RequirementRow
            key={row.horizon ?? ''}
            row={row}
            skill={label}
            days={days.filter((day) => day === row.horizon || !taken.includes(day))}
            mayBeNow={row.horizon === null || !taken.includes(null)}
            onChange={(patch) => onChange(changed(requirements, row, patch))}
            onRemove={skill.rows.length > 1 ? () => onChange(withoutRow(requirements, row)) : undefined}
          />
        ))}
      </div>
      <div className={s.reason}>
        <Field
          label={t('skills.why')}
          value={reason[locale] ?? ''}
          maxLength={1000}
          onChange={(event) =>
            onChange(changed(requirements, first, { reason: { ...reason, [locale]: event.target.value || null } }))
          }
        />
      </div>
      <div className={s.actions}>
        {later && (
          <Button kind="quiet" onClick={() => onChange([...requirements, later])}>
            <CalendarPlus size={16} aria-hidden />
            {t('skills.role_later_level')}
            <span className="visually-hidden"> {label}</span>
          </Button>
        )}
        <Button kind="quiet" onClick={onRemove}>
          <X size={16} aria-hidden />
          {t('skills.requirement_remove')}
          <span className="visually-hidden"> {label}</span>
        </Button>
      </div>
    </li>
  )
}
