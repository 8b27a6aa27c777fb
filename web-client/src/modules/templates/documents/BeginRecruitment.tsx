import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { useMe } from '@/api/session'
import { PersonField, UnitField } from '@/modules/people'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { PickTemplate } from '../definitions/PickTemplate'
import { publishedQuery } from '../definitions/queries'
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
  const navigate = useNavigate()
  const { data: templates } = useSuspenseQuery(publishedQuery('recruitment'))
  const begin = useBeginRecruitment()
  const form = useProblemForm({
    schema,
    defaultValues: { templateId: templates[0]?.templateId ?? '', unitId: unitId ?? me.unitId ?? '', managerId: '' },
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
      <PickTemplate
        label={labels.templateId}
        templates={templates}
        none={t('app.choose')}
        {...form.field('templateId')}
      />
      <UnitField label={labels.unitId} none={t('app.choose')} {...form.field('unitId')} />
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
