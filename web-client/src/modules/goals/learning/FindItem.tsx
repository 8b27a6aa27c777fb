import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { SearchBox } from '@/shared/ui/SearchBox'
import { SelectField } from '@/shared/ui/SelectField'
import type { NamedItem } from './PickItems'
import { learningItemsQuery } from './queries'

interface FindItemProps {
  /** Where the summary of errors leads to. */
  id: string
  error: string | undefined
  item: NamedItem | undefined
  onChange: (item: NamedItem | undefined) => void
}

/** One learning item, found by its title. */
export function FindItem({ id, error, item, onChange }: FindItemProps) {
  const t = useText()
  const [search, setSearch] = useState('')
  const { data } = useQuery(learningItemsQuery({ search }, 50))
  const found = data?.items ?? []
  const shown = item && !found.some((one) => one.itemId === item.itemId) ? [item, ...found] : found
  return (
    <>
      <SearchBox label={t('goals.learning_search')} value={search} onChange={setSearch} />
      <SelectField
        {...{ id, error }}
        label={t('goals.learning_item')}
        value={item?.itemId ?? ''}
        onChange={({ target }) => onChange(shown.find((one) => one.itemId === target.value))}
      >
        <option value="">{t('goals.rule_choose_item')}</option>
        {shown.map(({ itemId, title }) => (
          <option key={itemId} value={itemId}>
            {title}
          </option>
        ))}
      </SelectField>
    </>
  )
}
