import * as z from 'zod/mini'
import { useMe } from '@/api/session'
import { required } from '@/shared/lib/fields'
import { useLocalized, useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { ChoiceField } from '@/shared/ui/ChoiceField'
import { Field } from '@/shared/ui/Field'
import { TextArea } from '@/shared/ui/TextArea'
import g from '../Goals.module.css'
import { Owner } from './Owner'
import { type Goal, type StrategyMap, useSetGoal } from './queries'

const schema = z.object({
  title: required,
  until: required,
  why: z.string(),
  ownerId: z.string(),
  capabilityIds: z.array(z.string()),
  noSkillImpact: z.string(),
})

interface GoalFormProps {
  map: StrategyMap
  goal: Goal | undefined
  onDone: () => void
}

export function GoalForm({ map, goal, onDone }: GoalFormProps) {
  const t = useText()
  const localized = useLocalized()
  const me = useMe()
  const set = useSetGoal()
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      title: goal?.title ?? '',
      until: goal?.until ?? '',
      why: goal?.why ?? '',
      ownerId: goal?.ownerId ?? me.personId ?? '',
      capabilityIds: goal?.capabilityIds ?? [],
      noSkillImpact: goal?.noSkillImpact ?? '',
    },
    refusedAt: { 'goals.goal-without-capability': 'capabilityIds', 'goals.impact-denied': 'noSkillImpact' },
    onSubmit: async ({ why, noSkillImpact, ...rest }) => {
      await set.mutateAsync({ goal, body: { ...rest, why: why || null, noSkillImpact: noSkillImpact || null } })
      onDone()
    },
  })
  const labels = {
    title: t('strategy.goal_title'),
    until: t('strategy.until'),
    why: t('strategy.goal_why'),
    ownerId: t('strategy.owner_other'),
    capabilityIds: t('strategy.goal_capabilities'),
    noSkillImpact: t('strategy.goal_no_impact'),
  }
  const { errors } = form.formState
  const field = (name: 'title' | 'until' | 'why' | 'noSkillImpact') => ({ label: labels[name], ...form.field(name) })
  return (
    <section className={g.part} aria-labelledby="edit-goal">
      <h2 id="edit-goal">{t(goal ? 'strategy.goal_edit' : 'strategy.goal_add')}</h2>
      <ActionForm form={form} labels={labels} action={t('strategy.save')} onCancel={onDone}>
        <Field {...field('title')} maxLength={200} />
        <Field {...field('until')} type="date" />
        <TextArea {...field('why')} maxLength={2000} />
        <Owner
          ownerId={form.watch('ownerId')}
          error={errors.ownerId?.message}
          onChoose={(personId) => form.setValue('ownerId', personId)}
        />
        <ChoiceField
          id="capabilityIds"
          label={labels.capabilityIds}
          error={errors.capabilityIds?.message}
          choices={map.capabilities.map(({ capabilityId, name }) => ({ value: capabilityId, label: localized(name) }))}
          chosen={form.watch('capabilityIds')}
          onChange={(chosen) => form.setValue('capabilityIds', chosen)}
        />
        <Field {...field('noSkillImpact')} help={t('strategy.goal_no_impact_help')} maxLength={500} />
      </ActionForm>
    </section>
  )
}
