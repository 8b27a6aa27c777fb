import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Choose } from '@/shared/ui/Choose'
import { Chosen } from '@/shared/ui/Chosen'
import { SearchBox } from '@/shared/ui/SearchBox'
import g from '../Goals.module.css'
import { learningItemsQuery } from './queries'

export interface NamedItem {
  itemId: string
  title: string
}

interface PickItemsProps {
  /** Where the summary of errors leads to. */
  id?: string
  error?: string | undefined
  legend: string
  /** What it is chosen for: it is not offered itself. */
  without?: string | undefined
  isOrdered?: boolean
  items: readonly NamedItem[]
  onChange: (items: NamedItem[]) => void
}

/** Learning items, found by their titles, in the order in which they are chosen. */
export function PickItems({ id, error, legend, without, isOrdered = false, items, onChange }: PickItemsProps) {
  const t = useText()
  const [search, setSearch] = useState('')
  const { data } = useQuery(learningItemsQuery({ search }, 50))
  const found = data?.items ?? []
  const choose = (itemId: string) => {
    const item = found.find((one) => one.itemId === itemId)
    if (item) onChange([...items, { itemId, title: item.title }])
  }
  return (
    <fieldset className={g.part}>
      <legend>{legend}</legend>
      <Chosen
        items={items.map(({ itemId, title }, at) => ({ id: itemId, name: isOrdered ? `${at + 1}. ${title}` : title }))}
        onRemove={(itemId) => onChange(items.filter((item) => item.itemId !== itemId))}
      />
      <div className={g.fields}>
        <SearchBox label={t('goals.learning_search')} value={search} onChange={setSearch} />
        <Choose
          {...{ id, error }}
          label={t('goals.add_learning_item')}
          options={found.map((item) => [item.itemId, item.title] as const)}
          taken={[...items.map((item) => item.itemId), ...(without ? [without] : [])]}
          onChoose={choose}
        />
      </div>
    </fieldset>
  )
}
