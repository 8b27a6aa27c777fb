import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Choose } from '@/shared/ui/Choose'
import { Chosen } from '@/shared/ui/Chosen'
import { SearchBox } from '@/shared/ui/SearchBox'
import g from '../Goals.module.css'
import { learningItemsQuery } from '../learning/queries'

export interface NamedItem {
  itemId: string
  title: string
}

interface PickItemsProps {
  id: string
  error: string | undefined
  items: readonly NamedItem[]
  onChange: (items: NamedItem[]) => void
}

/** Learning items, found by their titles, in the order in which they are chosen. */
export function PickItems({ id, error, items, onChange }: PickItemsProps) {
  const t = useText()
  const [search, setSearch] = useState('')
  const { data } = useQuery(learningItemsQuery({ search }, 50))
  const found = data?.items ?? []
  return (
    <div className={g.part}>
      <div className={g.fields}>
        <SearchBox label={t('goals.learning_search')} value={search} onChange={setSearch} />
        <Choose
          {...{ id, error }}
          label={t('goals.track_add_item')}
          options={found.map((item) => [item.itemId, item.title] as const)}
          taken={items.map((item) => item.itemId)}
          onChoose={(itemId) => {
            const item = found.find((one) => one.itemId === itemId)
            if (item) onChange([...items, item])
          }}
        />
      </div>
      <Chosen
        items={items.map((item, at) => ({ id: item.itemId, name: `${at + 1}. ${item.title}` }))}
        onRemove={(itemId) => onChange(items.filter((item) => item.itemId !== itemId))}
      />
    </div>
  )
}
