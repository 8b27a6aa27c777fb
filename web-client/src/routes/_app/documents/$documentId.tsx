import { createFileRoute } from '@tanstack/react-router'
import { DocumentPage } from '@/modules/templates/documents/DocumentPage'
import { documentQuery } from '@/modules/templates/documents/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/documents/$documentId')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('documents', 'fillin', 'skills', 'people'),
      context.queryClient.ensureQueryData(documentQuery(params.documentId)),
    ]),
  component: Page,
})

function Page() {
  const { documentId } = Route.useParams()
  return <DocumentPage key={documentId} documentId={documentId} />
}
