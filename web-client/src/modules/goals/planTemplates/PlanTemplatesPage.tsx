import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { planTemplatesQuery, useAddTemplate } from './queries'

const TemplateForm = lazy(() => import('./TemplateForm'))

export function PlanTemplatesPage() {
  const t = useText()
  const { number } = useFormats()
  const navigate = useNavigate()
  const mayEdit = may(useMe(), 'editLearning')
  const { data } = useSuspenseQuery(planTemplatesQuery)
  const add = useAddTemplate()
  const [isBeginning, setIsBeginning] = useState(false)
  const begin = mayEdit && !isBeginning && (
    <Button kind="primary" onClick={() => setIsBeginning(true)}>
      {t('goals.template_new')}
    </Button>
  )
  return (
    <div className={g.page}>
      <PageHead
        title={t('goals.templates')}
        lead={t('goals.templates_lead')}
        actions={data.items.length > 0 && begin}
      />
      {isBeginning && (
        <Suspense fallback={<Waiting />}>
          <TemplateForm
            onCancel={() => setIsBeginning(false)}
            onSave={async (body) => {
              const templateId = await add.mutateAsync(body)
              await navigate({ to: '/plan-templates/$templateId', params: { templateId } })
            }}
          />
        </Suspense>
      )}
      {data.items.length === 0 && !isBeginning && (
        <EmptyState title={t('goals.templates_none')} action={begin || undefined}>
          {t('goals.templates_none_why')}
        </EmptyState>
      )}
      {data.items.length > 0 && (
        <Table
          label={t('goals.templates')}
          heads={[
            t('goals.template'),
            t('goals.plan_type'),
            count(t('goals.items')),
            count(t('goals.template_given')),
            count(t('goals.template_active')),
            count(t('goals.template_complete')),
          ]}
        >
          {data.items.map((template) => (
            <tr key={template.templateId}>
              <th scope="row">
                <Link to="/plan-templates/$templateId" params={{ templateId: template.templateId }}>
                  {template.title}
                </Link>{' '}
                {template.isRetired && <Tag>{t('goals.template_retired')}</Tag>}
              </th>
              <td>{t(`goals.plan_type_${template.type}`)}</td>
              <td data-num>{number(template.items)}</td>
              <td data-num>{number(template.given)}</td>
              <td data-num>{number(template.active)}</td>
              <td data-num>{number(template.complete)}</td>
            </tr>
          ))}
        </Table>
      )}
    </div>
  )
}
