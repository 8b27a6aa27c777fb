import { useQuery } from '@tanstack/react-query'
import { $api } from '@/api/client'
import { PickSkill } from '@/modules/skills'
import { useLocalized, useText } from '@/shared/lib/locale'
import l from '../Legal.module.css'

interface MetBySkillProps {
  skillId: string
  onChange: (skillId: string) => void
}

/** The skill of which verified evidence meets the rule. */
export function MetBySkill({ skillId, onChange }: MetBySkillProps) {
  const t = useText()
  const localized = useLocalized()
  const { data } = useQuery({
    ...$api.queryOptions('get', '/api/v1/skills/{skillId}', { params: { path: { skillId } } }),
    enabled: skillId !== '',
  })
  return (
    <fieldset className={l.part}>
      <legend>{t('legal.met_by_skill')}</legend>
      <PickSkill
        skill={skillId ? { skillId, label: localized(data?.label) || '…' } : undefined}
        onPick={(skill) => onChange(skill?.skillId ?? '')}
      />
    </fieldset>
  )
}
