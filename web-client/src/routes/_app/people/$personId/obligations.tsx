import { createFileRoute } from '@tanstack/react-router'
import { PersonObligationsPage } from '@/modules/templates/legal/person/PersonObligationsPage'
import { personObligationsQuery } from '@/modules/templates/legal/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/people/$personId/obligations')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('legal', 'people'),
      context.queryClient.ensureQueryData(personObligationsQuery(params.personId)),
    ]),
  component: Page,
})

function Page() {
  const { personId } = Route.useParams()
  return <PersonObligationsPage key={personId} personId={personId} />
}
