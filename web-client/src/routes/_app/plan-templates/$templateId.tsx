import { createFileRoute } from '@tanstack/react-router'
import { PlanTemplatePage } from '@/modules/goals/planTemplates/PlanTemplatePage'
import { planTemplateQuery } from '@/modules/goals/planTemplates/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/plan-templates/$templateId')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('goals', 'skills'),
      context.queryClient.ensureQueryData(planTemplateQuery(params.templateId)),
    ]),
  component: Page,
})

function Page() {
  const params = Route.useParams()
  return <PlanTemplatePage key={params.templateId} {...params} />
}
