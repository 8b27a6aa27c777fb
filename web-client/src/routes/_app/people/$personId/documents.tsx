import { createFileRoute } from '@tanstack/react-router'
import { publishedQuery } from '@/modules/templates/definitions/queries'
import { PersonDocumentsPage } from '@/modules/templates/documents/PersonDocumentsPage'
import { personDocumentsQuery } from '@/modules/templates/documents/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/people/$personId/documents')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('documents', 'people'),
      context.queryClient.ensureQueryData(personDocumentsQuery(params.personId)),
      context.queryClient.ensureQueryData(publishedQuery('form')),
    ]),
  component: Page,
})

function Page() {
  const { personId } = Route.useParams()
  return <PersonDocumentsPage key={personId} personId={personId} />
}
