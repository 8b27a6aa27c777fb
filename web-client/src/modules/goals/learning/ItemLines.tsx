import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import s from '../academies/Tracks.module.css'
import { learningQuery } from './queries'
import { useNamedItems } from './useNamedItems'

/** Learning items in order, each with a way to it, and which of them the reader has finished. */
export function ItemLines({ itemIds }: { itemIds: readonly string[] }) {
  const t = useText()
  const { personId } = useMe()
  const items = useNamedItems(itemIds)
  const { data } = useQuery({ ...learningQuery(personId ?? ''), enabled: personId !== null })
  const isFinished = (itemId: string) =>
    data?.completions.some((one) => one.itemId === itemId && (one.result === 'completed' || one.result === 'passed'))
  return (
    <ol className={s.items}>
      {items.map(({ itemId, title }) => (
        <li key={itemId} data-done={isFinished(itemId) || undefined}>
          <Link to="/learning/$itemId" params={{ itemId }}>
            {title}
          </Link>
          {isFinished(itemId) && <Tag tone="good">{t('goals.learning_done')}</Tag>}
        </li>
      ))}
    </ol>
  )
}
