import { createFileRoute } from '@tanstack/react-router'
import { changes } from '@/modules/people/choices'
import { PersonPage } from '@/modules/people/PersonPage'
import { personQuery } from '@/modules/people/queries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/people/$personId/')({
  validateSearch: searchParams({ change: changes }),
  loader: ({ context, params }) =>
    Promise.all([loadMessages('people', 'admin'), context.queryClient.ensureQueryData(personQuery(params.personId))]),
  component: Page,
})

function Page() {
  const { personId } = Route.useParams()
  return <PersonPage key={personId} personId={personId} />
}
