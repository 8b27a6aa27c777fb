import { useState } from 'react'
import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectBox } from '@/shared/ui/SelectBox'
import g from '../Goals.module.css'
import { bases } from '../learning/choices'
import { FindItem } from '../learning/FindItem'
import type { NamedItem } from '../learning/PickItems'
import { PopulationFields } from '../populations/PopulationFields'
import { everyone } from '../populations/populations'
import { useSetRule } from './queries'

const schema = z.object({
  itemId: required,
  basis: z.enum(bases),
  due: z.string(),
})

/** Apart from its page, which most open without it. */
export default function NewRule({ onDone }: { onDone: () => void }) {
  const t = useText()
  const [item, setItem] = useState<NamedItem>()
  const [population, setPopulation] = useState(everyone)
  const set = useSetRule()
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { itemId: '', basis: 'law', due: '' },
    onSubmit: async ({ itemId, basis, due }) => {
      await set.mutateAsync({ itemId, basis, due: due || null, population })
      onDone()
    },
  })
  const labels = { itemId: t('goals.learning_item'), due: t('goals.rule_due') }
  return (
    <section className={g.part} aria-labelledby="new-rule">
      <h2 id="new-rule">{t('goals.rule_new')}</h2>
      <ActionForm form={form} labels={labels} action={t('goals.rule_save')} onCancel={onDone}>
        <div className={g.fields}>
          <FindItem
            id="itemId"
            error={form.formState.errors.itemId?.message}
            item={item}
            onChange={(chosen) => {
              setItem(chosen)
              form.setValue('itemId', chosen?.itemId ?? '')
            }}
          />
          <SelectBox
            label={t('goals.basis')}
            value={form.watch('basis')}
            onChange={(basis) => form.setValue('basis', basis as (typeof bases)[number])}
          >
            {bases.map((basis) => (
              <option key={basis} value={basis}>
                {t(`goals.basis_${basis}`)}
              </option>
            ))}
          </SelectBox>
          <Field label={labels.due} type="date" {...form.field('due')} />
        </div>
        <PopulationFields value={population} onChange={setPopulation} />
      </ActionForm>
    </section>
  )
}
