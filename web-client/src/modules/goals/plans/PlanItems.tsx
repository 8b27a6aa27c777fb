import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import g from '../Goals.module.css'
import { ItemForm } from './ItemForm'
import { ItemRow } from './ItemRow'
import s from './Plans.module.css'
import { isEditable } from './planRules'
import type { Place, Plan } from './queries'

interface PlanItemsProps {
  place: Place
  plan: Plan
  etag: string
  isOwn: boolean
}

export function PlanItems({ place, plan, etag, isOwn }: PlanItemsProps) {
  const t = useText()
  const [edited, setEdited] = useState<string>()
  const mayEdit = isOwn && isEditable(plan)
  const close = () => setEdited(undefined)
  return (
    <section className={g.part} aria-labelledby="items">
      <h2 id="items">{t('goals.items')}</h2>
      {plan.items.length === 0 && <p className="soft">{t('goals.items_none')}</p>}
      <ul className={s.items}>
        {plan.items.map((item) =>
          edited === item.itemId ? (
            <li key={item.itemId} className={s.item}>
              <div className={s.wide}>
                <ItemForm place={place} item={item} until={plan.until} etag={etag} onDone={close} />
              </div>
            </li>
          ) : (
            <ItemRow
              key={item.itemId}
              place={place}
              plan={plan}
              item={item}
              isOwn={isOwn}
              onEdit={mayEdit && item.doneAt === null ? () => setEdited(item.itemId) : undefined}
            />
          ),
        )}
      </ul>
      {mayEdit && edited === 'new' && <ItemForm place={place} until={plan.until} etag={etag} onDone={close} />}
      {mayEdit && edited === undefined && (
        <p>
          <Button onClick={() => setEdited('new')}>{t('goals.item_add')}</Button>
        </p>
      )}
    </section>
  )
}
