import { createFileRoute } from '@tanstack/react-router'
import { PlanPage } from '@/modules/goals/plans/PlanPage'
import { planQuery } from '@/modules/goals/plans/queries'
import { personQuery } from '@/modules/people'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/people/$personId/plans/$planId')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('goals', 'people', 'skills'),
      context.queryClient.ensureQueryData(planQuery(params)),
      context.queryClient.ensureQueryData(personQuery(params.personId)),
    ]),
  component: Page,
})

function Page() {
  const params = Route.useParams()
  return <PlanPage key={params.planId} {...params} />
}
