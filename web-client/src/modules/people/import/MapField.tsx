import { useText } from '@/shared/lib/locale'
import { SelectBox } from '@/shared/ui/SelectBox'
import { Tag } from '@/shared/ui/Tag'
import s from './MapColumns.module.css'
import { confidenceOf, type Guess, type ImportField, type Mapping } from './mappingRules'

interface MapFieldProps {
  field: ImportField
  columns: readonly string[]
  guess: Guess
  mapping: Mapping
  sample: string
  onChoose: (column: string) => void
}

const tones = { exact: 'good', alias: 'plain', similar: 'wait' } as const

export function MapField({ field, columns, guess, mapping, sample, onChoose }: MapFieldProps) {
  const t = useText()
  const confidence = confidenceOf(guess, mapping, field)
  return (
    <li>
      <SelectBox label={t(`people.field_${field}`)} value={mapping[field] ?? ''} onChange={onChoose}>
        <option value="">{t('people.column_none')}</option>
        {columns.map((column) => (
          <option key={column}>{column}</option>
        ))}
      </SelectBox>
      <span className={s.confidence}>
        {confidence && <Tag tone={tones[confidence]}>{t(`people.guess_${confidence}`)}</Tag>}
      </span>
      <span className={s.sample}>{sample && t('people.sample', { values: sample })}</span>
    </li>
  )
}
