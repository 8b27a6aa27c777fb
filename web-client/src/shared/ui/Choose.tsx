import { useText } from '@/shared/lib/locale'
import { SelectField } from './SelectField'

interface ChooseProps {
  /** Where the summary of errors leads to. */
  id?: string
  error?: string | undefined
  label: string
  options: readonly (readonly [id: string, name: string])[]
  taken: readonly string[]
  onChoose: (id: string) => void
}

export function Choose({ id, error, label, options, taken, onChoose }: ChooseProps) {
  const t = useText()
  return (
    <SelectField {...{ id, label, error }} value="" onChange={({ target }) => target.value && onChoose(target.value)}>
      <option value="">{t('app.choose')}</option>
      {options
        .filter(([id]) => !taken.includes(id))
        .map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </SelectField>
  )
}
