import { useQuery } from '@tanstack/react-query'
import { useLocalized, useText } from '@/shared/lib/locale'
import { SelectBox } from '@/shared/ui/SelectBox'
import type { NamedSkill } from '../components/PickSkill'
import { roleProfileQuery } from '../queries'

interface AskedSkillProps {
  roleProfileId: string
  value: string
  onPick: (skill: NamedSkill | undefined) => void
}

/** Only what the role asks today can fall away. */
export function AskedSkill({ roleProfileId, value, onPick }: AskedSkillProps) {
  const t = useText()
  const localized = useLocalized()
  const { data } = useQuery({ ...roleProfileQuery(roleProfileId), enabled: roleProfileId !== '' })
  const asked = new Map(data?.profile.requirements.map(({ skillId, label }) => [skillId, localized(label)]))
  return (
    <SelectBox
      label={t('skills.skill')}
      value={value}
      onChange={(skillId) => onPick(skillId ? { skillId, label: asked.get(skillId) ?? '' } : undefined)}
    >
      <option value="">{t('app.choose')}</option>
      {[...asked].map(([skillId, label]) => (
        <option key={skillId} value={skillId}>
          {label}
        </option>
      ))}
    </SelectBox>
  )
}
