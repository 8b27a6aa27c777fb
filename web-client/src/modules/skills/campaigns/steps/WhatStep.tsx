import { useLocalized, useText } from '@/shared/lib/locale'
import { CheckBox } from '@/shared/ui/CheckBox'
import { Chosen } from '@/shared/ui/Chosen'
import { AddSkill } from '../../roles/AddSkill'
import s from '../Campaigns.module.css'
import type { StepProps } from '../campaignDraft'

export function WhatStep({ draft, onChange }: StepProps) {
  const t = useText()
  const localized = useLocalized()
  return (
    <div className={s.choices}>
      <CheckBox
        label={t('skills.campaign_role_skills')}
        checked={draft.includesRoleSkills}
        onChange={(includesRoleSkills) => onChange({ includesRoleSkills })}
      />
      <p className="soft">{t('skills.campaign_role_skills_why')}</p>
      <AddSkill
        taken={draft.skills.map((skill) => skill.id)}
        onAdd={(skill) => onChange({ skills: [...draft.skills, { id: skill.skillId, label: skill.label }] })}
      />
      <Chosen
        items={draft.skills.map((skill) => ({ id: skill.id, name: localized(skill.label) }))}
        onRemove={(id) => onChange({ skills: draft.skills.filter((skill) => skill.id !== id) })}
      />
    </div>
  )
}
