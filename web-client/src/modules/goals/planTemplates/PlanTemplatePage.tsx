import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { ApplyTemplate } from './ApplyTemplate'
import { type PlanTemplate, planTemplateQuery, useChangeTemplate, useRetireTemplate } from './queries'

const TemplateForm = lazy(() => import('./TemplateForm'))

export function PlanTemplatePage({ templateId }: { templateId: string }) {
  const t = useText()
  const { number } = useFormats()
  const { data } = useSuspenseQuery(planTemplateQuery(templateId))
  const { template, etag } = data
  const mayEdit = may(useMe(), 'editLearning') && !template.isRetired
  const [isEditing, setIsEditing] = useState(false)
  const change = useChangeTemplate(templateId, etag)
  const retire = useRetireTemplate(templateId)
  return (
    <div className={g.page}>
      <PageHead
        title={template.title}
        lead={
          <>
            {t(`goals.plan_type_${template.type}`)} · {t('goals.template_days_of', { days: number(template.days) })}{' '}
            {template.isRetired && <Tag>{t('goals.template_retired')}</Tag>}
          </>
        }
        actions={
          <>
            {mayEdit && !isEditing && <Button onClick={() => setIsEditing(true)}>{t('goals.template_edit')}</Button>}
            {mayEdit && (
              <Button kind="quiet" disabled={retire.isPending} onClick={() => retire.mutate(undefined)}>
                {t('goals.template_retire')}
              </Button>
            )}
            <Link to="/plan-templates" className={buttonClass()}>
              {t('goals.templates')}
            </Link>
          </>
        }
      />
      {template.purpose && <p>{template.purpose}</p>}
      <p className="soft">{t(template.beginsActive ? 'goals.template_begins' : 'goals.template_proposes')}</p>
      {isEditing ? (
        <Suspense fallback={<Waiting />}>
          <TemplateForm
            template={template}
            onCancel={() => setIsEditing(false)}
            onSave={async (body) => {
              await change.mutateAsync(body)
              setIsEditing(false)
            }}
          />
        </Suspense>
      ) : (
        <Items template={template} />
      )}
      {mayEdit && !isEditing && <ApplyTemplate template={template} />}
    </div>
  )
}

function Items({ template }: { template: PlanTemplate }) {
  const t = useText()
  const localized = useLocalized()
  const { number } = useFormats()
  return (
    <section className={g.part} aria-labelledby="items">
      <h2 id="items">{t('goals.items')}</h2>
      <ul className={g.part}>
        {template.items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they have no id and are never moved
          <li key={at}>
            <h3>{item.what}</h3>
            <p className="soft small">
              {[
                t(`goals.item_kind_${item.kind}`),
                t('goals.template_due_of', { days: number(item.dueInDays) }),
                t('goals.item_hours_of', { hours: number(item.hours) }),
                item.skillId &&
                  t('goals.template_leads_to', { skill: localized(item.skill), level: item.toLevel ?? 0 }),
                item.learningTitle,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
