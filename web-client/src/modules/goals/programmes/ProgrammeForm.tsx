import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import * as z from 'zod/mini'
import { useMe } from '@/api/session'
import type { Request } from '@/api/types'
import { required, someIds } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { toNumberOrNone } from '@/shared/lib/typed'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { CheckBox } from '@/shared/ui/CheckBox'
import { Field } from '@/shared/ui/Field'
import { SelectBox } from '@/shared/ui/SelectBox'
import { TextArea } from '@/shared/ui/TextArea'
import { PickTracks } from '../academies/PickTracks'
import g from '../Goals.module.css'
import { strategiesQuery } from '../strategy/learningQueries'
import { Owner } from '../strategy/Owner'
import type { Programme } from './queries'

const schema = z.object({
  title: required,
  description: z.string(),
  ownerId: required,
  trackIds: someIds,
  strategyId: z.string(),
  noStrategyBecause: z.string(),
  budget: z.string(),
})

interface ProgrammeFormProps {
  programme?: Programme
  onSubmit: (body: Request<'addProgramme'>) => Promise<unknown>
  onCancel: () => void
}

/** Apart from its page, which most open without it. */
export default function ProgrammeForm({ programme, onSubmit, onCancel }: ProgrammeFormProps) {
  const t = useText()
  const me = useMe()
  const { data: strategies } = useQuery(strategiesQuery)
  const [isOffered, setIsOffered] = useState(programme?.isOffered ?? true)
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      title: programme?.title ?? '',
      description: programme?.description ?? '',
      ownerId: programme?.ownerId ?? me.personId ?? '',
      trackIds: programme?.tracks.map((track) => track.trackId) ?? [],
      strategyId: programme?.strategyId ?? '',
      noStrategyBecause: programme?.noStrategyBecause ?? '',
      budget: String(programme?.budget ?? ''),
    },
    onSubmit: ({ description, strategyId, noStrategyBecause, budget, ...rest }) =>
      onSubmit({
        ...rest,
        isOffered,
        description: description || null,
        strategyId: strategyId || null,
        noStrategyBecause: strategyId ? null : noStrategyBecause,
        budget: toNumberOrNone(budget),
      }),
  })
  const labels = {
    title: t('goals.programme_title'),
    description: t('goals.description_optional'),
    ownerId: t('strategy.owner_other'),
    trackIds: t('goals.tracks'),
    strategyId: t('goals.programme_strategy'),
    noStrategyBecause: t('goals.programme_no_strategy'),
    budget: t('goals.programme_budget_field'),
  }
  const strategyId = form.watch('strategyId')
  return (
    <section className={g.part} aria-labelledby="programme-form">
      <h2 id="programme-form">{t(programme ? 'goals.programme_edit' : 'goals.programme_new')}</h2>
      <ActionForm form={form} labels={labels} action={t('goals.programme_save')} onCancel={onCancel}>
        <Field label={labels.title} maxLength={200} {...form.field('title')} />
        <TextArea label={labels.description} maxLength={5000} {...form.field('description')} />
        <Owner
          ownerId={form.watch('ownerId')}
          error={form.formState.errors.ownerId?.message}
          onChoose={(personId) => form.setValue('ownerId', personId)}
        />
        <PickTracks
          error={form.formState.errors.trackIds?.message}
          trackIds={form.watch('trackIds')}
          onChange={(trackIds) => form.setValue('trackIds', trackIds)}
        />
        <SelectBox
          label={labels.strategyId}
          value={strategyId}
          onChange={(value) => form.setValue('strategyId', value)}
        >
          <option value="">{t('goals.programme_strategy_none')}</option>
          {strategies?.items
            .filter((strategy) => strategy.state === 'approved')
            .map((strategy) => (
              <option key={strategy.strategyId} value={strategy.strategyId}>
                {strategy.title}
              </option>
            ))}
        </SelectBox>
        {!strategyId && <Field label={labels.noStrategyBecause} maxLength={500} {...form.field('noStrategyBecause')} />}
        <Field label={labels.budget} inputMode="decimal" {...form.field('budget')} />
        {programme && <CheckBox label={t('goals.is_offered')} checked={isOffered} onChange={setIsOffered} />}
      </ActionForm>
    </section>
  )
}
