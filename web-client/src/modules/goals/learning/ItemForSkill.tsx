import { useQuery } from '@tanstack/react-query'
import { useText } from '@/shared/lib/locale'
import { SelectBox } from '@/shared/ui/SelectBox'
import { learningItemsQuery } from './queries'

interface ItemForSkillProps {
  /** Undefined: whatever it leads to. */
  skillId: string | undefined
  itemId: string
  /** What the chosen one is called, where it is not among the first that are found. */
  title: string | undefined
  onChange: (itemId: string) => void
}

/** What to learn from, of what leads to the skill; or nothing but one's own words. */
export function ItemForSkill({ skillId, itemId, title, onChange }: ItemForSkillProps) {
  const t = useText()
  const { data } = useQuery(learningItemsQuery({ skillId }, 50))
  return (
    <SelectBox label={t('goals.item_learning')} value={itemId} onChange={onChange}>
      <option value="">{t('goals.item_learning_none')}</option>
      {itemId && !data?.items.some((one) => one.itemId === itemId) && <option value={itemId}>{title ?? '…'}</option>}
      {data?.items.map((one) => (
        <option key={one.itemId} value={one.itemId}>
          {one.title}
        </option>
      ))}
    </SelectBox>
  )
}
