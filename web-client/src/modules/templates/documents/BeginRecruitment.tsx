import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { useMe } from '@/api/session'
import { PersonField, unitsQuery } from '@/modules/people'
import { required } from '@/shared/lib/fields'
import { useLocalized, useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { SelectField } from '@/shared/ui/SelectField'
import { templatesQuery } from '../definitions/queries'
import { useBeginRecruitment } from './queries'

const schema = z.object({ templateId: required, unitId: required, managerId: required })

interface BeginRecruitmentProps {
  openingId: string | undefined
  unitId: string | undefined
  onCancel: () => void
}

export default function BeginRecruitment({ openingId, unitId, onCancel }: BeginRecruitmentProps) {
  const t = useText()
  const me = useMe()
  const localized = useLocalized()
  const navigate = useNavigate()
  const { data: templates } = useSuspenseQuery(templatesQuery({ kind: 'recruitment', archived: false }))
  const { data: units } = useSuspenseQuery(unitsQuery)
  const published = templates.items.filter(({ current }) => current !== null)
  const begin = useBeginRecruitment()
  const form = useProblemForm({
    schema,
    defaultValues: { templateId: published[0]?.templateId ?? '', unitId: unitId ?? me.unitId ?? '', managerId: '' },
    onSubmit: async (values) => {
      const documentId = await begin.mutateAsync({ ...values, openingId: openingId ?? null })
      await navigate({ to: '/documents/$documentId', params: { documentId } })
    },
  })
  const labels = {
    templateId: t('documents.checklist'),
    unitId: t('documents.unit'),
    managerId: t('documents.who_recruits'),
  }
  return (
    <ActionForm form={form} labels={labels} action={t('documents.begin')} onCancel={onCancel}>
      <SelectField label={labels.templateId} {...form.field('templateId')}>
        <option value="">{t('app.choose')}</option>
        {published.map((template) => (
          <option key={template.templateId} value={template.templateId}>
            {localized(template.title)}
          </option>
        ))}
      </SelectField>
      <SelectField label={labels.unitId} {...form.field('unitId')}>
        <option value="">{t('app.choose')}</option>
        {units.items.map((unit) => (
          <option key={unit.unitId} value={unit.unitId}>
            {unit.name}
          </option>
        ))}
      </SelectField>
      <PersonField
        id="managerId"
        label={labels.managerId}
        error={form.formState.errors.managerId?.message}
        without=""
        onChoose={(personId) => form.setValue('managerId', personId)}
      />
    </ActionForm>
  )
}
