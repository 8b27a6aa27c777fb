import { createFileRoute } from '@tanstack/react-router'
import { PersonReskillingPage } from '@/modules/goals/reskilling/PersonReskillingPage'
import { partsQuery } from '@/modules/goals/reskilling/queries'
import { personQuery } from '@/modules/people'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/people/$personId/reskilling')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('goals', 'people'),
      context.queryClient.ensureQueryData(personQuery(params.personId)),
      context.queryClient.ensureQueryData(partsQuery(params.personId)),
    ]),
  component: Page,
})

function Page() {
  const params = Route.useParams()
  return <PersonReskillingPage key={params.personId} {...params} />
}
