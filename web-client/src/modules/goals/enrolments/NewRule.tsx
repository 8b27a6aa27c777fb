import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import * as z from 'zod/mini'
import { unitsQuery } from '@/modules/people'
import { roleProfilesQuery } from '@/modules/skills'
import { required } from '@/shared/lib/fields'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SearchBox } from '@/shared/ui/SearchBox'
import { SelectBox } from '@/shared/ui/SelectBox'
import g from '../Goals.module.css'
import { bases } from '../learning/choices'
import { learningItemsQuery } from '../learning/queries'
import { useSetRule } from './queries'

const schema = z.object({
  itemId: required,
  unitId: z.string(),
  roleProfileId: z.string(),
  basis: z.enum(bases),
  due: z.string(),
})

/** Apart from its page, which most open without it. */
export default function NewRule({ onDone }: { onDone: () => void }) {
  const t = useText()
  const localized = useLocalized()
  const { compare } = useFormats()
  const [search, setSearch] = useState('')
  const { data: found } = useQuery(learningItemsQuery({ search }, 50))
  const { data: units } = useQuery(unitsQuery)
  const { data: roles } = useQuery(roleProfilesQuery({}))
  const set = useSetRule()
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { itemId: '', unitId: '', roleProfileId: '', basis: 'law', due: '' },
    onSubmit: async ({ itemId, unitId, roleProfileId, basis, due }) => {
      const narrowed = { unitIds: unitId ? [unitId] : [], roleProfileIds: roleProfileId ? [roleProfileId] : [] }
      await set.mutateAsync({ itemId, basis, due: due || null, isEveryone: !unitId && !roleProfileId, ...narrowed })
      onDone()
    },
  })
  const choose = (name: 'itemId' | 'unitId' | 'roleProfileId' | 'basis') => ({
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
          <SelectBox label={t('goals.rule_unit')} {...choose('unitId')}>
            <option value="">{t('goals.rule_all_units')}</option>
            {units?.items
              .toSorted((a, b) => compare(a.name, b.name))
              .map((unit) => (
                <option key={unit.unitId} value={unit.unitId}>
                  {unit.name}
                </option>
              ))}
          </SelectBox>
          <SelectBox label={t('goals.rule_role')} {...choose('roleProfileId')}>
            <option value="">{t('goals.rule_all_roles')}</option>
            {roles?.items
              .filter((role) => role.status === 'published')
              .toSorted((a, b) => compare(localized(a.name), localized(b.name)))
              .map((role) => (
                <option key={role.roleProfileId} value={role.roleProfileId}>
                  {localized(role.name)}
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
      </ActionForm>
    </section>
  )
}
