import type { SkillKind } from '@/api/types'
import { useText } from '@/shared/lib/locale'
import { SelectBox } from '@/shared/ui/SelectBox'
import { skillKinds } from '../choices'

interface KindSelectProps {
  kinds?: readonly SkillKind[]
  value: SkillKind | undefined
  onChange: (kind: SkillKind | undefined) => void
}

export function KindSelect({ kinds = skillKinds, value, onChange }: KindSelectProps) {
  const t = useText()
  return (
    <SelectBox
      label={t('skills.kind')}
      value={value ?? ''}
      onChange={(kind) => onChange(skillKinds.find((known) => known === kind))}
    >
      <option value="">{t('skills.kind_all')}</option>
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {t(`skills.kind_${kind}`)}
        </option>
      ))}
    </SelectBox>
  )
}
