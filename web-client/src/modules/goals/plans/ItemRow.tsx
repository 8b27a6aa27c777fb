import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { Ladder } from '@/shared/ui/Ladder'
import { Tag } from '@/shared/ui/Tag'
import g from '../Goals.module.css'
import s from './Plans.module.css'
import { isClosedByHand } from './planRules'
import { type Place, type Plan, type PlanItem, useCloseItem, useRemoveItem, useSetItem } from './queries'

interface ItemRowProps {
  place: Place
  plan: Plan
  item: PlanItem
  isOwn: boolean
  onEdit: (() => void) | undefined
}

export function ItemRow({ place, plan, item, isOwn, onEdit }: ItemRowProps) {
  const t = useText()
  const localized = useLocalized()
  const { date, number } = useFormats()
  const close = useCloseItem(place)
  const remove = useRemoveItem(place)
  const add = useSetItem(place)
  const skill = localized(item.skill)
  const name = item.what ?? skill
  const facts = [
    t(`goals.item_kind_${item.kind}`),
    t('goals.item_due_day', { day: date(item.due) }),
    t('goals.item_hours_of', { hours: number(item.hours) }),
    item.skillId && item.what && t('goals.item_levels', { skill, from: item.fromLevel ?? 0, to: item.toLevel ?? 0 }),
  ]
  const takeOut = async () => {
    await remove.mutateAsync(item.itemId)
    const { kind, due, hours, skillId, fromLevel, toLevel, learningItemId } = item
    const undo = () =>
      add.mutate({ kind, due, hours, skillId, fromLevel, toLevel, learningItemId, what: name, etag: '*' })
    notify({ key: 'plan-item', text: t('goals.item_removed', { name }), undo })
  }
  return (
    <li className={s.item} data-done={item.doneAt !== null || undefined}>
      {item.skillId ? (
        <Ladder
          level={item.level}
          target={item.toLevel}
          label={t('goals.item_ladder', { level: item.level ?? '–', target: item.toLevel ?? '–' })}
        />
      ) : (
        <span />
      )}
      <div>
        <h3>{name}</h3>
        <p className="soft small">{facts.filter(Boolean).join(' · ')}</p>
        {item.learningItemId && (
          <p className="small">
            <Link to="/learning/$itemId" params={{ itemId: item.learningItemId }}>
              {item.learningTitle}
            </Link>
          </p>
        )}
      </div>
      <div className={g.actions}>
        {item.doneAt && <Tag tone="good">{t('goals.item_done_day', { day: date(item.doneAt) })}</Tag>}
        {isOwn && isClosedByHand(plan, item) && (
          <Button disabled={close.isPending} onClick={() => close.mutate(item.itemId)}>
            {t('goals.item_close')}
            <span className="visually-hidden">: {name}</span>
          </Button>
        )}
        {onEdit && (
          <>
            <Button kind="quiet" onClick={onEdit}>
              {t('goals.item_edit')}
              <span className="visually-hidden">: {name}</span>
            </Button>
            <Button kind="quiet" onClick={() => void takeOut().catch(() => undefined)}>
              {t('goals.item_remove')}
              <span className="visually-hidden">: {name}</span>
            </Button>
          </>
        )}
      </div>
    </li>
  )
}
