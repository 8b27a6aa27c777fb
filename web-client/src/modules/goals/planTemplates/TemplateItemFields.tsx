import { useId } from 'react'
import { PickSkill } from '@/modules/skills'
import { useText } from '@/shared/lib/locale'
import { Field } from '@/shared/ui/Field'
import { SelectBox } from '@/shared/ui/SelectBox'
import g from '../Goals.module.css'
import { ItemForSkill } from '../learning/ItemForSkill'
import { itemKinds } from '../plans/planRules'
import type { EditedItem } from './templateRules'

interface TemplateItemFieldsProps {
  item: EditedItem
  onChange: (item: EditedItem) => void
}

export function TemplateItemFields({ item, onChange }: TemplateItemFieldsProps) {
  const t = useText()
  const id = useId()
  const field = (name: 'what' | 'hours' | 'dueInDays' | 'fromLevel' | 'toLevel') => ({
    id: `${id}-${name}`,
    value: item[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...item, [name]: event.target.value }),
  })
  return (
    <>
      <Field label={t('goals.item_what')} maxLength={500} {...field('what')} />
      <div className={g.fields}>
        <SelectBox
          label={t('goals.item_kind')}
          value={item.kind}
          onChange={(kind) => onChange({ ...item, kind: kind as EditedItem['kind'] })}
        >
          {itemKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`goals.item_kind_${kind}`)}
            </option>
          ))}
        </SelectBox>
        <Field label={t('goals.template_due_days')} type="number" min={0} {...field('dueInDays')} />
        <Field label={t('goals.item_hours')} inputMode="decimal" {...field('hours')} />
      </div>
      <div className={g.fields}>
        <PickSkill skill={item.skill} onPick={(skill) => onChange({ ...item, skill })} />
        {item.skill && (
          <SelectBox
            label={t('goals.item_from')}
            value={item.fromLevel}
            onChange={(fromLevel) => onChange({ ...item, fromLevel })}
          >
            <option value="">{t('goals.template_from_own')}</option>
            {[0, 1, 2, 3, 4].map((level) => (
              <option key={level}>{level}</option>
            ))}
          </SelectBox>
        )}
        {item.skill && <Field label={t('goals.item_to')} type="number" min={1} max={5} {...field('toLevel')} />}
        <ItemForSkill
          skillId={item.skill?.skillId}
          itemId={item.learningItemId}
          title={item.learningTitle}
          onChange={(learningItemId) => onChange({ ...item, learningItemId })}
        />
      </div>
    </>
  )
}
