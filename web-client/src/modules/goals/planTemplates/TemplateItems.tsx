import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import g from '../Goals.module.css'
import s from '../plans/Plans.module.css'
import { TemplateItemFields } from './TemplateItemFields'
import { type EditedItem, newItem } from './templateRules'

interface TemplateItemsProps {
  items: readonly EditedItem[]
  onChange: (items: EditedItem[]) => void
}

/** What each plan holds; a person is given what they do not have already. */
export function TemplateItems({ items, onChange }: TemplateItemsProps) {
  const t = useText()
  return (
    <fieldset className={g.part}>
      <legend>{t('goals.items')}</legend>
      <ul className={s.items}>
        {items.map((item, at) => (
          <li key={item.key} className={g.part}>
            <TemplateItemFields
              item={item}
              onChange={(next) => onChange(items.map((other) => (other.key === item.key ? next : other)))}
            />
            {items.length > 1 && (
              <p>
                <Button kind="quiet" onClick={() => onChange(items.filter((other) => other.key !== item.key))}>
                  {t('goals.item_remove')}
                  <span className="visually-hidden">: {item.what || at + 1}</span>
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      <p>
        <Button onClick={() => onChange([...items, newItem(crypto.randomUUID())])}>{t('goals.item_add')}</Button>
      </p>
    </fieldset>
  )
}
