import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import * as z from 'zod/mini'
import { useMe } from '@/api/session'
import { unitsQuery } from '@/modules/people'
import { type NamedSkill, PickSkill, roleProfilesQuery } from '@/modules/skills'
import { required } from '@/shared/lib/fields'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import { TextArea } from '@/shared/ui/TextArea'
import g from '../Goals.module.css'
import s from './Openings.module.css'
import { useDraftOpening } from './queries'

const schema = z.object({
  roleProfileId: required,
  unitId: required,
  reason: required,
  neededBy: required,
  legalLevel: z.string(),
})

/** Apart from its page, which most open without it. One thing that the law asks is enough for most roles. */
export default function NewOpening({ onCancel }: { onCancel: () => void }) {
  const t = useText()
  const localized = useLocalized()
  const { compare } = useFormats()
  const me = useMe()
  const navigate = useNavigate()
  const draft = useDraftOpening()
  const [legal, setLegal] = useState<NamedSkill>()
  const units = useQuery(unitsQuery).data?.items.filter((unit) => !unit.isClosed) ?? []
  const roles = (useQuery(roleProfilesQuery({})).data?.items ?? [])
    .filter((role) => role.status === 'published')
    .toSorted((a, b) => compare(localized(a.name), localized(b.name)))
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { roleProfileId: '', unitId: me.unitId ?? '', reason: '', neededBy: '', legalLevel: '1' },
    onSubmit: async ({ unitId, legalLevel, ...rest }) => {
      const asked = legal ? [{ skillId: legal.skillId, level: Number(legalLevel) }] : []
      const openingId = await draft.mutateAsync({ ...rest, unitId, legal: asked, keepMonths: 6 })
      await navigate({ to: '/openings/$unitId/$openingId', params: { unitId, openingId } })
    },
  })
  const labels = {
    roleProfileId: t('goals.opening_role'),
    unitId: t('goals.opening_unit'),
    reason: t('goals.opening_reason'),
    neededBy: t('goals.opening_needed'),
    legalLevel: t('goals.opening_legal_level'),
  }
  const field = (name: keyof typeof labels) => ({ label: labels[name], ...form.field(name) })
  return (
    <section className={s.part} aria-labelledby="new-opening">
      <h2 id="new-opening">{t('goals.opening_new')}</h2>
      <ActionForm form={form} labels={labels} action={t('goals.opening_draft')} onCancel={onCancel}>
        <div className={g.fields}>
          <SelectField {...field('roleProfileId')}>
            <option value="">{t('goals.plan_target_choose')}</option>
            {roles.map((role) => (
              <option key={role.roleProfileId} value={role.roleProfileId}>
                {localized(role.name)}
              </option>
            ))}
          </SelectField>
          <SelectField {...field('unitId')}>
            {units.map((unit) => (
              <option key={unit.unitId} value={unit.unitId}>
                {unit.name}
              </option>
            ))}
          </SelectField>
          <Field {...field('neededBy')} type="date" />
        </div>
        <TextArea {...field('reason')} maxLength={2000} />
        <p className="soft small">{t('goals.opening_legal_why')}</p>
        <div className={g.fields}>
          <PickSkill skill={legal} onPick={setLegal} />
          {legal && <Field {...field('legalLevel')} type="number" min={1} max={5} />}
        </div>
      </ActionForm>
    </section>
  )
}
