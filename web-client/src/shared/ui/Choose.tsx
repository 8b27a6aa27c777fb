import { useText } from '@/shared/lib/locale'
import { SelectBox } from './SelectBox'

interface ChooseProps {
  label: string
  options: readonly (readonly [id: string, name: string])[]
  taken: readonly string[]
  onChoose: (id: string) => void
}

export function Choose({ label, options, taken, onChoose }: ChooseProps) {
  const t = useText()
  return (
    <SelectBox label={label} value="" onChange={(id) => id && onChoose(id)}>
      <option value="">{t('app.choose')}</option>
      {options
        .filter(([id]) => !taken.includes(id))
        .map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </SelectBox>
  )
}
