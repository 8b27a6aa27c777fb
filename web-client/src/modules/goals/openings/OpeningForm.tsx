import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import * as z from 'zod/mini'
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
import { legalOf, otherLegal } from './openingRules'
import type { Draft, Opening } from './queries'

const schema = z.object({
  roleProfileId: required,
  unitId: required,
  reason: required,
  neededBy: required,
  legalLevel: z.string(),
})

interface OpeningFormProps {
  /** The draft that is written anew, in its unit. */
  opening?: Opening
  unitId: string
  action: string
  onSubmit: (draft: Draft & { unitId: string }) => Promise<unknown>
  onCancel: () => void
}

/** One thing that the law asks is enough for most roles; what a draft has beyond that it keeps. */
export function OpeningForm({ opening, unitId, action, onSubmit, onCancel }: OpeningFormProps) {
  const t = useText()
  const localized = useLocalized()
  const { compare } = useFormats()
  const asked = opening && legalOf(opening)
  const [legal, setLegal] = useState<NamedSkill | undefined>(
    asked && { skillId: asked.skillId, label: localized(asked.skill) },
  )
  const units = useQuery(unitsQuery).data?.items.filter((unit) => !unit.isClosed) ?? []
  const roles = (useQuery(roleProfilesQuery({})).data?.items ?? [])
    .filter((role) => role.status === 'published')
    .toSorted((a, b) => compare(localized(a.name), localized(b.name)))
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      roleProfileId: opening?.roleProfileId ?? '',
      unitId,
      reason: opening?.reason ?? '',
      neededBy: opening?.neededBy ?? '',
      legalLevel: String(asked?.legalLevel ?? 1),
    },
    refusedAt: { 'goals.day-passed': 'neededBy' },
    onSubmit: ({ legalLevel, ...rest }) => {
      const first = legal ? [{ skillId: legal.skillId, level: Number(legalLevel) }] : []
      const others = opening ? otherLegal(opening).filter((one) => one.skillId !== legal?.skillId) : []
      return onSubmit({ ...rest, legal: [...first, ...others], keepMonths: opening?.keepMonths ?? 6 })
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
    <ActionForm form={form} labels={labels} action={action} onCancel={onCancel}>
      <div className={g.fields}>
        {/* anew once its choices have come: before them it could not show the draft's */}
        <SelectField key={roles.length} {...field('roleProfileId')}>
          <option value="">{t('goals.plan_target_choose')}</option>
          {roles.map((role) => (
            <option key={role.roleProfileId} value={role.roleProfileId}>
              {localized(role.name)}
            </option>
          ))}
        </SelectField>
        {!opening && (
          <SelectField {...field('unitId')}>
            {units.map((unit) => (
              <option key={unit.unitId} value={unit.unitId}>
                {unit.name}
              </option>
            ))}
          </SelectField>
        )}
        <Field {...field('neededBy')} type="date" />
      </div>
      <TextArea {...field('reason')} maxLength={2000} />
      <p className="soft small">{t('goals.opening_legal_why')}</p>
      <div className={g.fields}>
        <PickSkill skill={legal} onPick={setLegal} />
        {legal && <Field {...field('legalLevel')} type="number" min={1} max={5} />}
      </div>
    </ActionForm>
  )
}
