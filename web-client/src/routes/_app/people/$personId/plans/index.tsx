import { createFileRoute } from '@tanstack/react-router'
import { PlansPage } from '@/modules/goals/plans/PlansPage'
import { plansQuery } from '@/modules/goals/plans/queries'
import { personQuery } from '@/modules/people'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/people/$personId/plans/')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('admin', 'goals', 'people'),
      context.queryClient.ensureQueryData(plansQuery(params.personId)),
      context.queryClient.ensureQueryData(personQuery(params.personId)),
    ]),
  component: Page,
})

function Page() {
  const params = Route.useParams()
  return <PlansPage key={params.personId} {...params} />
}
