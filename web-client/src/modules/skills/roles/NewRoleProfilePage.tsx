import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import * as z from 'zod/mini'
import type { Answer } from '@/api/types'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Form } from '@/shared/ui/Form'
import { PageHead } from '@/shared/ui/PageHead'
import { useDraftRoleProfile } from '../queries'
import { OccupationSuggestion } from './OccupationSuggestion'
import s from './Roles.module.css'

type Occupation = Answer<'searchOccupations'>['items'][number]

const schema = z.object({ nameSv: required, nameEn: z.string(), purposeSv: z.string(), purposeEn: z.string() })

export function NewRoleProfilePage() {
  const t = useText()
  const navigate = useNavigate()
  const draft = useDraftRoleProfile()
  const [occupation, setOccupation] = useState<Occupation>()
  const labels = {
    nameSv: t('skills.role_name_sv'),
    nameEn: t('skills.role_name_en'),
    purposeSv: t('skills.role_purpose_sv'),
    purposeEn: t('skills.role_purpose_en'),
  }
  const names = ['nameSv', 'nameEn', 'purposeSv', 'purposeEn'] as const
  const form = useProblemForm({
    schema,
    defaultValues: { nameSv: '', nameEn: '', purposeSv: '', purposeEn: '' },
    onSubmit: async (values) => {
      const role = await draft.mutateAsync({
        name: { sv: values.nameSv, en: values.nameEn || null },
        purpose: { sv: values.purposeSv || null, en: values.purposeEn || null },
        occupationId: occupation?.occupationId ?? null,
        ...(occupation && { [`${occupation.taxonomy}Code`]: occupation.code }),
      })
      const roleProfileId = role?.roleProfileId ?? ''
      await navigate({ to: '/role-profiles/$roleProfileId/edit', params: { roleProfileId } })
    },
  })
  const suggest = (chosen: Occupation) => {
    setOccupation(chosen)
    form.setValue('nameSv', form.getValues('nameSv') || (chosen.label.sv ?? chosen.label.en ?? ''))
    form.setValue('nameEn', form.getValues('nameEn') || (chosen.label.en ?? ''))
  }
  const { errors } = form.formState
  return (
    <div className={s.page}>
      <PageHead title={t('skills.role_new')} lead={t('skills.role_new_lead')} />
      <OccupationSuggestion chosen={occupation} onChoose={suggest} />
      <Form onSubmit={form.submit} errors={errors} labels={labels} refusal={form.refusal}>
        {names.map((name) => (
          <Field key={name} label={labels[name]} {...form.field(name)} />
        ))}
        <Button type="submit" kind="primary" disabled={draft.isPending}>
          {t('skills.role_create')}
        </Button>
      </Form>
    </div>
  )
}
