import { createFileRoute } from '@tanstack/react-router'
import { ImprovementPlanPage } from '@/modules/goals/improvementPlans/ImprovementPlanPage'
import { improvementPlanQuery } from '@/modules/goals/improvementPlans/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/people/$personId/improvement-plans/$planId')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('admin', 'goals', 'people'),
      context.queryClient.ensureQueryData(improvementPlanQuery(params)),
    ]),
  component: Page,
})

function Page() {
  const params = Route.useParams()
  return <ImprovementPlanPage key={params.planId} {...params} />
}
