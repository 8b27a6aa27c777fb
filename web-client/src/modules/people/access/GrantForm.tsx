import { useSuspenseQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { ChoiceField } from '@/shared/ui/ChoiceField'
import { SelectField } from '@/shared/ui/SelectField'
import { unitsQuery } from '../queries'
import { unitChoices } from '../units'
import { accessRoles } from './accessRules'
import { type AccessRole, type Grant, useGrantAccess } from './queries'

interface GrantFormProps {
  personId: string
  held: readonly Grant[]
  /** A partner's grant whose units are to be changed. */
  changing: Grant | undefined
  onDone: (role?: AccessRole) => void
}

export default function GrantForm({ personId, held, changing, onDone }: GrantFormProps) {
  const t = useText()
  const grant = useGrantAccess(personId)
  const { data: units } = useSuspenseQuery(unitsQuery)
  const labels = { role: t('admin.access_role'), unitIds: t('admin.access_units') }
  const form = useProblemForm({
    schema: z.object({ role: required, unitIds: z.array(z.string()) }).check((checked) => {
      if (checked.value.role !== 'hrPartner' || checked.value.unitIds.length) return
      checked.issues.push({ code: 'custom', input: [], path: ['unitIds'], message: t('admin.access_units_fault') })
    }),
    defaultValues: { role: changing?.role ?? '', unitIds: changing?.unitIds ?? [] },
    refusedAt: { 'people.own-access': 'role', 'people.unknown-unit': 'unitIds' },
    onSubmit: async ({ role, unitIds }) => {
      const given = role as AccessRole
      await grant.mutateAsync({ role: given, unitIds: given === 'hrPartner' ? unitIds : [] })
      onDone(given)
    },
  })
  const { errors } = form.formState
  const role = form.watch('role')
  const free = accessRoles.filter((one) => one === changing?.role || !held.some((grant) => grant.role === one))
  return (
    <ActionForm form={form} labels={labels} action={t('admin.access_give')} onCancel={() => onDone()}>
      <SelectField
        label={labels.role}
        help={role && t(`admin.role_means_${role as AccessRole}`)}
        {...form.field('role')}
      >
        <option value="">{t('admin.choose')}</option>
        {free.map((one) => (
          <option key={one} value={one}>
            {t(`admin.role_${one}`)}
          </option>
        ))}
      </SelectField>
      {role === 'hrPartner' && (
        <ChoiceField
          id="unitIds"
          label={labels.unitIds}
          help={t('admin.access_units_help')}
          error={errors.unitIds?.message}
          choices={unitChoices(units.items)}
          chosen={form.watch('unitIds')}
          onChange={(unitIds) => form.setValue('unitIds', unitIds)}
        />
      )}
    </ActionForm>
  )
}
