import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Choose } from '@/shared/ui/Choose'
import { Chosen } from '@/shared/ui/Chosen'
import { SearchBox } from '@/shared/ui/SearchBox'
import g from '../Goals.module.css'
import { type LearningItem, learningItemsQuery } from './queries'

type Prerequisite = LearningItem['prerequisites'][number]

interface PrerequisitesProps {
  /** Of what they are the prerequisites: it does not come before itself. */
  itemId: string | undefined
  chosen: readonly Prerequisite[]
  onChange: (chosen: Prerequisite[]) => void
}

/** What is to be finished first; twenty at most. */
export function Prerequisites({ itemId, chosen, onChange }: PrerequisitesProps) {
  const t = useText()
  const [search, setSearch] = useState('')
  const { data: found } = useQuery(learningItemsQuery({ search }, 50))
  const taken = [...chosen.map((one) => one.itemId), ...(itemId ? [itemId] : [])]
  const choose = (id: string) => {
    const item = found?.items.find((one) => one.itemId === id)
    if (item) onChange([...chosen, { itemId: id, title: item.title }])
  }
  return (
    <fieldset className={g.part}>
      <legend>{t('goals.learning_before_field')}</legend>
      <Chosen
        items={chosen.map((one) => ({ id: one.itemId, name: one.title }))}
        onRemove={(id) => onChange(chosen.filter((one) => one.itemId !== id))}
      />
      <div className={g.fields}>
        <SearchBox label={t('goals.learning_before_search')} value={search} onChange={setSearch} />
        <Choose
          label={t('goals.learning_before_choose')}
          options={(found?.items ?? []).map((item) => [item.itemId, item.title] as const)}
          taken={taken}
          onChoose={choose}
        />
      </div>
    </fieldset>
  )
}
