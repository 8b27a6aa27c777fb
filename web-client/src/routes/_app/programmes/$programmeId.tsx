import { createFileRoute } from '@tanstack/react-router'
import { ProgrammePage } from '@/modules/goals/programmes/ProgrammePage'
import { programmeQuery } from '@/modules/goals/programmes/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/programmes/$programmeId')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('goals', 'strategy', 'people', 'skills', 'admin'),
      context.queryClient.ensureQueryData(programmeQuery(params.programmeId)),
    ]),
  component: Page,
})

function Page() {
  const { programmeId } = Route.useParams()
  return <ProgrammePage key={programmeId} programmeId={programmeId} />
}
