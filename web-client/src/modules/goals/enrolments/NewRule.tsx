import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SearchBox } from '@/shared/ui/SearchBox'
import { SelectBox } from '@/shared/ui/SelectBox'
import g from '../Goals.module.css'
import { bases } from '../learning/choices'
import { learningItemsQuery } from '../learning/queries'
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
  const [search, setSearch] = useState('')
  const { data: found } = useQuery(learningItemsQuery({ search }, 50))
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
  const choose = (name: 'itemId' | 'basis') => ({
    value: form.watch(name),
    onChange: (value: string) => form.setValue(name, value as (typeof bases)[number]),
  })
  const labels = { itemId: t('goals.learning_item'), due: t('goals.rule_due') }
  return (
    <section className={g.part} aria-labelledby="new-rule">
      <h2 id="new-rule">{t('goals.rule_new')}</h2>
      <ActionForm form={form} labels={labels} action={t('goals.rule_save')} onCancel={onDone}>
        <div className={g.fields}>
          <SearchBox label={t('goals.learning_search')} value={search} onChange={setSearch} />
          <SelectBox label={labels.itemId} {...choose('itemId')}>
            <option value="">{t('goals.rule_choose_item')}</option>
            {found?.items.map((item) => (
              <option key={item.itemId} value={item.itemId}>
                {item.title}
              </option>
            ))}
          </SelectBox>
          <SelectBox label={t('goals.basis')} {...choose('basis')}>
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
