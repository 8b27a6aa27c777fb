import { createFileRoute } from '@tanstack/react-router'
import { personQuery } from '@/modules/people/queries'
import { EvidencePage } from '@/modules/skills/evidence/EvidencePage'
import { evidenceQuery } from '@/modules/skills/evidence/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/people/$personId/evidence')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('skills', 'people'),
      context.queryClient.ensureQueryData(evidenceQuery(params.personId)),
      context.queryClient.ensureQueryData(personQuery(params.personId)),
    ]),
  component: Page,
})

function Page() {
  const { personId } = Route.useParams()
  return <EvidencePage key={personId} personId={personId} />
}
