import { useState } from 'react'
import * as z from 'zod/mini'
import { useMe } from '@/api/session'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { toNumber } from '@/shared/lib/typed'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import g from '../Goals.module.css'
import { type EditedResult, KeyResultRows } from './KeyResultRows'
import { idOf } from './learningRules'
import { Owner } from './Owner'
import { type Objective, useSetObjective } from './objectiveQueries'

const schema = z.object({
  title: required,
  ownerId: z.string(),
  until: required,
  parentId: z.string(),
  weight: required,
})

interface ObjectiveFormProps {
  objective: Objective | undefined
  others: readonly Objective[]
  onDone: () => void
}

/** Apart from its page, which most open without it. */
export default function ObjectiveForm({ objective, others, onDone }: ObjectiveFormProps) {
  const t = useText()
  const me = useMe()
  const set = useSetObjective()
  const [results, setResults] = useState<EditedResult[]>(
    (objective?.keyResults ?? []).map(({ keyResultId, title, unit, start, target, weight }) => ({
      keyResultId,
      title,
      unit: unit ?? '',
      start: String(start),
      target: String(target),
      weight: String(weight),
    })),
  )
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      title: objective?.title ?? '',
      ownerId: objective?.ownerId ?? me.personId ?? '',
      until: objective?.until ?? '',
      parentId: objective?.parentId ?? '',
      weight: String(objective?.weight ?? 1),
    },
    refusedAt: { 'goals.circular-objective': 'parentId' },
    onSubmit: async ({ parentId, weight, ...rest }) => {
      const keyResults = results.map(({ keyResultId, unit, start, target, weight: share, ...one }) => ({
        ...one,
        keyResultId: idOf(keyResultId),
        unit: unit.trim() || null,
        start: toNumber(start),
        target: toNumber(target),
        weight: toNumber(share),
      }))
      const body = {
        ...rest,
        parentId: parentId || null,
        weight: toNumber(weight),
        businessGoalId: objective?.businessGoalId ?? null,
        keyResults,
      }
      await set.mutateAsync({ objective, body })
      onDone()
    },
  })
  const labels = {
    title: t('strategy.name'),
    ownerId: t('strategy.owner_other'),
    until: t('strategy.until'),
    parentId: t('strategy.parent'),
    weight: t('strategy.weight'),
  }
  const { errors } = form.formState
  const field = (name: 'title' | 'until' | 'parentId' | 'weight') => ({ label: labels[name], ...form.field(name) })
  return (
    <section className={g.part} aria-labelledby="edit-objective">
      <h2 id="edit-objective">{t(objective ? 'strategy.objective_edit' : 'strategy.objective_add')}</h2>
      <ActionForm form={form} labels={labels} action={t('strategy.save')} onCancel={onDone}>
        <Field {...field('title')} maxLength={200} />
        <div className={g.fields}>
          <Field {...field('until')} type="date" />
          <SelectField {...field('parentId')}>
            <option value="">{t('strategy.parent_none')}</option>
            {others
              .filter((one) => one.objectiveId !== objective?.objectiveId)
              .map((one) => (
                <option key={one.objectiveId} value={one.objectiveId}>
                  {one.title}
                </option>
              ))}
          </SelectField>
          <Field {...field('weight')} inputMode="decimal" />
        </div>
        <Owner
          ownerId={form.watch('ownerId')}
          error={errors.ownerId?.message}
          onChoose={(personId) => form.setValue('ownerId', personId)}
        />
        <KeyResultRows results={results} onChange={setResults} />
      </ActionForm>
    </section>
  )
}
