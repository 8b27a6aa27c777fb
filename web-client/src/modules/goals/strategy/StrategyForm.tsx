import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import * as z from 'zod/mini'
import { useMe } from '@/api/session'
import { PickRoles, PickSkill } from '@/modules/skills'
import { required } from '@/shared/lib/fields'
import { useLocalized, useText } from '@/shared/lib/locale'
import { toNumber, toNumberOrNone } from '@/shared/lib/typed'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Button } from '@/shared/ui/Button'
import { ChoiceField } from '@/shared/ui/ChoiceField'
import { Field } from '@/shared/ui/Field'
import { TextArea } from '@/shared/ui/TextArea'
import g from '../Goals.module.css'
import type { Strategy, StrategyBody } from './learningQueries'
import { idOf } from './learningRules'
import { Owner } from './Owner'
import { type EditedProgramme, ProgrammeRows } from './ProgrammeRows'
import { strategyMapQuery } from './queries'

const schema = z.object({
  title: required,
  ownerId: z.string(),
  reviewOn: required,
  budget: z.string(),
  audiences: z.string(),
  businessGoalIds: z.array(z.string()),
  outcomeGoalIds: z.array(z.string()),
})

interface StrategyFormProps {
  strategy?: Strategy
  onSave: (body: StrategyBody) => Promise<unknown>
  onCancel: () => void
}

/** Apart from its pages, which most open without it. */
export default function StrategyForm({ strategy, onSave, onCancel }: StrategyFormProps) {
  const t = useText()
  const localized = useLocalized()
  const me = useMe()
  const { data: map } = useQuery(strategyMapQuery)
  const [skills, setSkills] = useState(
    (strategy?.skills ?? []).map(({ skillId, label }) => ({ skillId, label: localized(label) })),
  )
  const [programmes, setProgrammes] = useState<EditedProgramme[]>(
    (strategy?.programmes ?? []).map((one) => ({ ...one, skill: localized(one.skill), hours: String(one.hours) })),
  )
  const [roles, setRoles] = useState((strategy?.audiences ?? []).flatMap((one) => one.roleProfileId ?? []))
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      title: strategy?.title ?? '',
      ownerId: strategy?.ownerId ?? me.personId ?? '',
      reviewOn: strategy?.reviewOn ?? '',
      budget: strategy?.budget == null ? '' : String(strategy.budget),
      audiences: (strategy?.audiences ?? []).flatMap((one) => one.text ?? []).join('\n'),
      businessGoalIds: (strategy?.businessGoals ?? []).map((goal) => goal.goalId),
      outcomeGoalIds: (strategy?.outcomeGoals ?? []).map((goal) => goal.outcomeGoalId),
    },
    onSubmit: ({ budget, audiences, ...rest }) => {
      const texts = audiences.split('\n').filter((line) => line.trim())
      return onSave({
        ...rest,
        budget: toNumberOrNone(budget),
        audiences: [
          ...texts.map((text) => ({ text, roleProfileId: null })),
          ...roles.map((roleProfileId) => ({ text: null, roleProfileId })),
        ],
        skillIds: skills.map((skill) => skill.skillId),
        programmes: programmes.map(({ programmeId, skill: _, hours, businessGoalId, noGoalBecause, ...one }) => ({
          ...one,
          programmeId: idOf(programmeId),
          hours: toNumber(hours),
          businessGoalId: businessGoalId || null,
          noGoalBecause: businessGoalId ? null : noGoalBecause,
        })),
      })
    },
  })
  const labels = {
    title: t('strategy.name'),
    ownerId: t('strategy.owner_other'),
    reviewOn: t('strategy.review_on'),
    budget: t('strategy.budget_sek'),
    audiences: t('strategy.audiences'),
    businessGoalIds: t('strategy.goals'),
    outcomeGoalIds: t('strategy.kpis'),
  }
  const { errors } = form.formState
  const field = (name: 'title' | 'reviewOn' | 'budget' | 'audiences') => ({ label: labels[name], ...form.field(name) })
  return (
    <section className={g.part} aria-labelledby="strategy-form">
      <h2 id="strategy-form">{t(strategy ? 'strategy.learning_edit' : 'strategy.learning_new')}</h2>
      <ActionForm form={form} labels={labels} action={t('strategy.save')} onCancel={onCancel}>
        <Field {...field('title')} maxLength={200} />
        <div className={g.fields}>
          <Field {...field('reviewOn')} type="date" />
          <Field {...field('budget')} inputMode="decimal" />
        </div>
        <Owner
          ownerId={form.watch('ownerId')}
          error={errors.ownerId?.message}
          onChoose={(personId) => form.setValue('ownerId', personId)}
        />
        <ChoiceField
          id="businessGoalIds"
          label={labels.businessGoalIds}
          choices={(map?.goals ?? []).map((goal) => ({ value: goal.goalId, label: goal.title }))}
          chosen={form.watch('businessGoalIds')}
          onChange={(chosen) => form.setValue('businessGoalIds', chosen)}
        />
        <TextArea {...field('audiences')} help={t('strategy.audiences_help')} />
        <PickRoles label={t('strategy.audience_role')} roleProfileIds={roles} onChange={setRoles} />
        <h3>{t('strategy.skills_first')}</h3>
        <ol>
          {skills.map((skill) => (
            <li key={skill.skillId}>
              {skill.label}{' '}
              <Button kind="quiet" onClick={() => setSkills(skills.filter((other) => other !== skill))}>
                {t('strategy.remove')}
                <span className="visually-hidden">: {skill.label}</span>
              </Button>
            </li>
          ))}
        </ol>
        <PickSkill
          skill={undefined}
          onPick={(picked) => {
            if (picked && skills.every((skill) => skill.skillId !== picked.skillId)) setSkills([...skills, picked])
          }}
        />
        <ProgrammeRows map={map} programmes={programmes} onChange={setProgrammes} />
        <ChoiceField
          id="outcomeGoalIds"
          label={labels.outcomeGoalIds}
          choices={(map?.outcomeGoals ?? []).map((goal) => ({ value: goal.outcomeGoalId, label: goal.title }))}
          chosen={form.watch('outcomeGoalIds')}
          onChange={(chosen) => form.setValue('outcomeGoalIds', chosen)}
        />
      </ActionForm>
    </section>
  )
}
