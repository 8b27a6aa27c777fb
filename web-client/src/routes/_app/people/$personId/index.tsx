import { createFileRoute } from '@tanstack/react-router'
import { PersonPage } from '@/modules/people/PersonPage'
import { personQuery } from '@/modules/people/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/people/$personId/')({
  loader: ({ context, params }) =>
    Promise.all([loadMessages('people'), context.queryClient.ensureQueryData(personQuery(params.personId))]),
  component: Page,
})

function Page() {
  const { personId } = Route.useParams()
  return <PersonPage key={personId} personId={personId} />
}
