import { createFileRoute } from '@tanstack/react-router'
import { PermitPage } from '@/modules/templates/legal/permit/PermitPage'
import { permitQuery } from '@/modules/templates/legal/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/people/$personId/permits/$permitId')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('legal', 'people'),
      context.queryClient.ensureQueryData(permitQuery(params.personId, params.permitId)),
    ]),
  component: Page,
})

function Page() {
  const params = Route.useParams()
  return <PermitPage key={params.permitId} {...params} />
}
