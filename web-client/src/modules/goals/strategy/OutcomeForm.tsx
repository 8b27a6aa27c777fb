import { useQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { roleProfilesQuery } from '@/modules/skills'
import { required } from '@/shared/lib/fields'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import g from '../Goals.module.css'
import { isMeasured, isShare, kpis, toFigure, toTyped } from './mapRules'
import { type OutcomeGoal, type StrategyMap, useSetOutcome } from './queries'

const schema = z.object({
  title: required,
  kpi: z.enum(kpis),
  skillId: z.string(),
  roleProfileId: z.string(),
  baseline: z.string(),
  target: required,
  until: required,
  businessGoalId: z.string(),
})

interface OutcomeFormProps {
  map: Pick<StrategyMap, 'goals' | 'skills'>
  outcome: OutcomeGoal | undefined
  onDone: () => void
}

export function OutcomeForm({ map, outcome, onDone }: OutcomeFormProps) {
  const t = useText()
  const localized = useLocalized()
  const { compare } = useFormats()
  const set = useSetOutcome()
  const { data: roles } = useQuery(roleProfilesQuery({}))
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      title: outcome?.title ?? '',
      kpi: outcome?.kpi ?? 'skillCoverage',
      skillId: outcome?.skillId ?? map.skills[0]?.skillId ?? '',
      roleProfileId: outcome?.roleProfileId ?? '',
      baseline: outcome ? toTyped(outcome.baseline, outcome.kpi) : '',
      target: outcome ? toTyped(outcome.target, outcome.kpi) : '',
      until: outcome?.until ?? '',
      businessGoalId: outcome?.businessGoalId ?? '',
    },
    refusedAt: { 'goals.no-baseline': 'baseline', 'goals.target-is-baseline': 'target' },
    onSubmit: async ({ kpi, skillId, roleProfileId, baseline, target, businessGoalId, ...rest }) => {
      const body = {
        ...rest,
        kpi,
        skillId: kpi === 'skillCoverage' ? skillId : null,
        roleProfileId: roleProfileId || null,
        baseline: baseline.trim() ? toFigure(baseline, kpi) : null,
        target: toFigure(target, kpi),
        businessGoalId: businessGoalId || null,
      }
      await set.mutateAsync({ outcome, body })
      onDone()
    },
  })
  const kpi = form.watch('kpi')
  const unit = t(isShare(kpi) ? 'strategy.unit_percent' : 'strategy.unit_days')
  const labels = {
    title: t('strategy.outcome_title'),
    kpi: t('strategy.kpi'),
    skillId: t('strategy.skill'),
    roleProfileId: t('strategy.population'),
    baseline: t('strategy.baseline_in', { unit }),
    target: t('strategy.target_in', { unit }),
    until: t('strategy.until'),
    businessGoalId: t('strategy.for_goal'),
  }
  const field = (name: keyof typeof labels) => ({ label: labels[name], ...form.field(name) })
  const published = (roles?.items ?? [])
    .filter((role) => role.status === 'published')
    .toSorted((a, b) => compare(localized(a.name), localized(b.name)))
  return (
    <section className={g.part} aria-labelledby="edit-outcome">
      <h2 id="edit-outcome">{t(outcome ? 'strategy.outcome_edit' : 'strategy.outcome_add')}</h2>
      <ActionForm form={form} labels={labels} action={t('strategy.save')} onCancel={onDone}>
        <Field {...field('title')} maxLength={200} />
        <SelectField {...field('kpi')} help={t(isMeasured(kpi) ? 'strategy.kpi_measured' : 'strategy.kpi_told')}>
          {kpis.map((one) => (
            <option key={one} value={one}>
              {t(`strategy.kpi_${one}`)}
            </option>
          ))}
        </SelectField>
        <div className={g.fields}>
          {kpi === 'skillCoverage' && (
            <SelectField {...field('skillId')}>
              {map.skills.map((skill) => (
                <option key={skill.skillId} value={skill.skillId}>
                  {localized(skill.label)}
                </option>
              ))}
            </SelectField>
          )}
          <SelectField {...field('roleProfileId')}>
            <option value="">{t('strategy.everybody')}</option>
            {published.map((role) => (
              <option key={role.roleProfileId} value={role.roleProfileId}>
                {localized(role.name)}
              </option>
            ))}
          </SelectField>
        </div>
        <div className={g.fields}>
          <Field
            {...field('baseline')}
            help={isMeasured(kpi) ? t('strategy.baseline_help') : undefined}
            inputMode="decimal"
          />
          <Field {...field('target')} inputMode="decimal" />
          <Field {...field('until')} type="date" />
        </div>
        <SelectField {...field('businessGoalId')}>
          <option value="">{t('strategy.for_no_goal')}</option>
          {map.goals.map((goal) => (
            <option key={goal.goalId} value={goal.goalId}>
              {goal.title}
            </option>
          ))}
        </SelectField>
      </ActionForm>
    </section>
  )
}
