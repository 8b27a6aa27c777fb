import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { daysAfter, today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { PickTemplate } from '../definitions/PickTemplate'
import { publishedQuery } from '../definitions/queries'
import c from './Conversations.module.css'
import { usePlanConversation } from './queries'

const schema = z.object({ templateId: required, due: required, revealOn: z.string() })
const usualDays = 21

/** Apart from its page, which most open without it. */
export default function NewConversation({ personId, onCancel }: { personId: string; onCancel: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const plan = usePlanConversation(personId)
  const templates = useQuery(publishedQuery('conversation')).data
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { templateId: '', due: daysAfter(today(), usualDays), revealOn: '' },
    refusedAt: {
      'templates.day-passed': 'due',
      'templates.outside-employment': 'due',
      'templates.revealed-after-due': 'revealOn',
    },
    onSubmit: async ({ revealOn, ...body }) => {
      const conversationId = await plan.mutateAsync({ ...body, revealOn: revealOn || null })
      await navigate({
        to: '/people/$personId/conversations/$conversationId',
        params: { personId, conversationId },
      })
    },
  })
  const labels = {
    templateId: t('conversations.template'),
    due: t('conversations.due'),
    revealOn: t('conversations.reveal_on'),
  }
  return (
    <section className={c.part} aria-labelledby="new-conversation">
      <h2 id="new-conversation">{t('conversations.plan')}</h2>
      <ActionForm form={form} labels={labels} action={t('conversations.plan_do')} onCancel={onCancel}>
        <PickTemplate
          label={labels.templateId}
          templates={templates}
          none={t('conversations.template_choose')}
          {...form.field('templateId')}
        />
        <div className={c.fields}>
          <Field label={labels.due} type="date" {...form.field('due')} />
          <Field
            label={labels.revealOn}
            help={t('conversations.reveal_on_help')}
            type="date"
            {...form.field('revealOn')}
          />
        </div>
      </ActionForm>
    </section>
  )
}
