import { createFileRoute } from '@tanstack/react-router'
import { runQuery } from '@/modules/mentoring/matching/queries'
import { RunPage } from '@/modules/mentoring/matching/RunPage'
import { mentoringProgrammeQuery } from '@/modules/mentoring/programmes/queries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/mentoring/programmes/$programmeId/runs/$runId')({
  validateSearch: searchParams({ job: 'text' }),
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('mentoring', 'people'),
      context.queryClient.ensureQueryData(mentoringProgrammeQuery(params.programmeId)),
      context.queryClient.ensureQueryData(runQuery(params.runId)),
    ]),
  component: Page,
})

function Page() {
  const params = Route.useParams()
  return <RunPage key={params.runId} {...params} />
}
