import { useState } from 'react'
import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { toNumberOrNone } from '@/shared/lib/typed'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import g from '../Goals.module.css'
import { results } from './choices'
import { FindItem } from './FindItem'
import type { NamedItem } from './PickItems'
import { useRecord } from './queries'

const schema = z.object({ itemId: required, day: required, result: z.enum(results), hours: z.string() })

/** Apart from its page, which most open without it: what somebody else than the person says, shows the level at once. */
export default function RecordCompletion({ personId, onDone }: { personId: string; onDone: () => void }) {
  const t = useText()
  const [item, setItem] = useState<NamedItem>()
  const record = useRecord(personId)
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { itemId: '', day: new Date().toLocaleDateString('sv-SE'), result: 'completed', hours: '' },
    refusedAt: { 'goals.day-to-come': 'day' },
    onSubmit: async ({ hours, ...said }) => {
      await record.mutateAsync({ ...said, hours: toNumberOrNone(hours) })
      notify({ key: 'completion', text: t('goals.completion_told', { title: item?.title ?? '' }) })
      onDone()
    },
  })
  const labels = {
    itemId: t('goals.learning_item'),
    day: t('goals.learning_day'),
    result: t('goals.learning_result'),
    hours: t('goals.completion_hours'),
  }
  const field = (name: keyof typeof labels) => ({ label: labels[name], ...form.field(name) })
  return (
    <section className={g.part} aria-labelledby="record">
      <h3 id="record">{t('goals.completion_add')}</h3>
      <p className="soft small">{t('goals.completion_add_why')}</p>
      <ActionForm form={form} labels={labels} action={t('goals.completion_save')} onCancel={onDone}>
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
          <Field {...field('day')} type="date" />
          <SelectField {...field('result')}>
            {results.map((result) => (
              <option key={result} value={result}>
                {t(`goals.learning_result_${result}`)}
              </option>
            ))}
          </SelectField>
          <Field {...field('hours')} inputMode="decimal" />
        </div>
      </ActionForm>
    </section>
  )
}
