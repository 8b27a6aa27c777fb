import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { roleProfilesQuery } from '@/modules/skills'
import { required } from '@/shared/lib/fields'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectBox } from '@/shared/ui/SelectBox'
import { TextArea } from '@/shared/ui/TextArea'
import g from '../Goals.module.css'
import { planTypes } from './planRules'
import { useDraftPlan } from './queries'

const schema = z.object({
  type: z.enum(planTypes),
  title: required,
  until: required,
  purpose: z.string(),
  targetRoleProfileId: z.string(),
})

/** Apart from its page, which most open without it. */
export default function NewPlan({ personId, onCancel }: { personId: string; onCancel: () => void }) {
  const t = useText()
  const localized = useLocalized()
  const { compare } = useFormats()
  const navigate = useNavigate()
  const draft = useDraftPlan(personId)
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { type: 'upskilling', title: '', until: '', purpose: '', targetRoleProfileId: '' },
    onSubmit: async ({ targetRoleProfileId, purpose, ...rest }) => {
      const target = rest.type === 'reskilling' && targetRoleProfileId ? targetRoleProfileId : null
      const planId = await draft.mutateAsync({ ...rest, purpose: purpose || null, targetRoleProfileId: target })
      await navigate({ to: '/people/$personId/plans/$planId', params: { personId, planId } })
    },
  })
  const type = form.watch('type')
  const roles = useQuery({ ...roleProfilesQuery({}), enabled: type === 'reskilling' })
  const published = (roles.data?.items ?? [])
    .filter((role) => role.status === 'published')
    .toSorted((a, b) => compare(localized(a.name), localized(b.name)))
  const labels = { title: t('goals.plan_title'), until: t('goals.plan_until'), purpose: t('goals.plan_purpose') }
  const field = (name: keyof typeof labels) => ({ label: labels[name], ...form.field(name) })
  return (
    <section className={g.part} aria-labelledby="new-plan">
      <h2 id="new-plan">{t('goals.plan_new')}</h2>
      <ActionForm form={form} labels={labels} action={t('goals.plan_begin')} onCancel={onCancel}>
        <SelectBox
          label={t('goals.plan_type')}
          value={type}
          onChange={(value) => form.setValue('type', value as (typeof planTypes)[number])}
        >
          {planTypes.map((value) => (
            <option key={value} value={value}>
              {t(`goals.plan_type_${value}`)}
            </option>
          ))}
        </SelectBox>
        <p className="soft small">{t(`goals.plan_type_${type}_why`)}</p>
        {type === 'reskilling' && (
          <SelectBox
            label={t('goals.plan_target')}
            value={form.watch('targetRoleProfileId')}
            onChange={(value) => form.setValue('targetRoleProfileId', value)}
          >
            <option value="">{t('goals.plan_target_choose')}</option>
            {published.map((role) => (
              <option key={role.roleProfileId} value={role.roleProfileId}>
                {localized(role.name)}
              </option>
            ))}
          </SelectBox>
        )}
        <Field {...field('title')} maxLength={200} />
        <Field {...field('until')} type="date" />
        <TextArea {...field('purpose')} maxLength={2000} />
      </ActionForm>
    </section>
  )
}
