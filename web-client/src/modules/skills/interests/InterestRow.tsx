import type { Answer } from '@/api/types'
import { useLocalized, useText } from '@/shared/lib/locale'
import { CheckBox } from '@/shared/ui/CheckBox'
import { Segmented } from '@/shared/ui/Segmented'
import type { SkillInterest } from './queries'

interface InterestRowProps {
  skill: Answer<'getInterests'>['skills'][number]
  onChange: (wanted: SkillInterest) => void
}

const interests = ['0', '1', '2', '3'] as const

export function InterestRow({ skill, onChange }: InterestRowProps) {
  const t = useText()
  const label = useLocalized()(skill.label)
  const { interest, willHelp } = skill
  return (
    <li>
      <h3>{label}</h3>
      <Segmented
        label={t('skills.interest_how_much', { skill: label })}
        hideLabel
        value={interests.find((value) => Number(value) === interest) ?? '0'}
        options={interests.map((value) => ({ value, label: t(`skills.interest_${value}`) }))}
        onChange={(value) => onChange({ interest: Number(value), willHelp })}
      />
      <CheckBox
        label={t('skills.interest_helps')}
        hidden={label}
        checked={willHelp}
        onChange={(checked) => onChange({ interest, willHelp: checked })}
      />
    </li>
  )
}
