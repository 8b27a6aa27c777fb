import { createFileRoute } from '@tanstack/react-router'
import { ProgrammePage } from '@/modules/mentoring/programmes/ProgrammePage'
import { mentoringProgrammeQuery } from '@/modules/mentoring/programmes/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/mentoring/programmes/$programmeId/')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('mentoring', 'people', 'admin'),
      context.queryClient.ensureQueryData(mentoringProgrammeQuery(params.programmeId)),
    ]),
  component: Page,
})

function Page() {
  const { programmeId } = Route.useParams()
  return <ProgrammePage key={programmeId} programmeId={programmeId} />
}
