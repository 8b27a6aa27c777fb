import { useState } from 'react'
import * as z from 'zod/mini'
import { type NamedSkill, PickSkill } from '@/modules/skills'
import { required } from '@/shared/lib/fields'
import { useLocalized, useText } from '@/shared/lib/locale'
import { toNumber } from '@/shared/lib/typed'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectBox } from '@/shared/ui/SelectBox'
import g from '../Goals.module.css'
import { ItemForSkill } from '../learning/ItemForSkill'
import { itemKinds } from './planRules'
import { type Place, type PlanItem, useSetItem } from './queries'

const schema = z.object({
  kind: z.enum(itemKinds),
  what: required,
  due: required,
  hours: required,
  fromLevel: z.string(),
  toLevel: z.string(),
  learningItemId: z.string(),
})

interface ItemFormProps {
  place: Place
  item?: PlanItem
  /** The plan's last day, which a new item begins with. */
  until: string
  etag: string
  onDone: () => void
}

export function ItemForm({ place, item, until, etag, onDone }: ItemFormProps) {
  const t = useText()
  const localized = useLocalized()
  const set = useSetItem(place)
  const [skill, setSkill] = useState<NamedSkill | undefined>(
    item?.skillId ? { skillId: item.skillId, label: localized(item.skill) } : undefined,
  )
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      kind: item?.kind ?? 'experience',
      what: item?.what ?? localized(item?.skill ?? null),
      due: item?.due ?? until,
      hours: String(item?.hours ?? ''),
      fromLevel: String(item?.fromLevel ?? 0),
      toLevel: String(item?.toLevel ?? 1),
      learningItemId: item?.learningItemId ?? '',
    },
    onSubmit: async ({ hours, fromLevel, toLevel, learningItemId, ...rest }) => {
      const levels = skill
        ? { skillId: skill.skillId, fromLevel: Number(fromLevel), toLevel: Number(toLevel) }
        : { skillId: null, fromLevel: null, toLevel: null }
      const asked = {
        ...rest,
        ...levels,
        learningItemId: learningItemId || null,
        hours: toNumber(hours),
      }
      await set.mutateAsync({ ...asked, itemId: item?.itemId, etag })
      onDone()
    },
  })
  const labels = {
    what: t('goals.item_what'),
    due: t('goals.item_due'),
    hours: t('goals.item_hours'),
    fromLevel: t('goals.item_from'),
    toLevel: t('goals.item_to'),
  }
  const field = (name: keyof typeof labels) => ({ label: labels[name], ...form.field(name) })
  return (
    <ActionForm form={form} labels={labels} action={t('goals.item_save')} onCancel={onDone}>
      <Field {...field('what')} maxLength={500} />
      <div className={g.fields}>
        <SelectBox
          label={t('goals.item_kind')}
          value={form.watch('kind')}
          onChange={(kind) => form.setValue('kind', kind as (typeof itemKinds)[number])}
        >
          {itemKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`goals.item_kind_${kind}`)}
            </option>
          ))}
        </SelectBox>
        <Field {...field('due')} type="date" />
        <Field {...field('hours')} inputMode="decimal" />
      </div>
      <div className={g.fields}>
        <PickSkill skill={skill} onPick={setSkill} />
        {skill && <Field {...field('fromLevel')} type="number" min={0} max={4} />}
        {skill && <Field {...field('toLevel')} type="number" min={1} max={5} />}
      </div>
      <ItemForSkill
        skillId={skill?.skillId}
        itemId={form.watch('learningItemId')}
        title={item?.learningTitle ?? undefined}
        onChange={(itemId) => form.setValue('learningItemId', itemId)}
      />
      <p className="soft small">{t(skill ? 'goals.item_closed_by_level' : 'goals.item_closed_by_hand')}</p>
    </ActionForm>
  )
}
