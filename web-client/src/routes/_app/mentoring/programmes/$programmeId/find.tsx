import { createFileRoute } from '@tanstack/react-router'
import { meQuery, useMe } from '@/api/session'
import { mentoringEnrolmentsQuery } from '@/modules/mentoring/enrolment/queries'
import { FindPage } from '@/modules/mentoring/finding/FindPage'
import { mentoringProgrammeQuery } from '@/modules/mentoring/programmes/queries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/mentoring/programmes/$programmeId/find')({
  validateSearch: searchParams({ as: ['mentor'], skill: 'text', language: 'text' }),
  loader: async ({ context, params }) => {
    const { personId } = await context.queryClient.ensureQueryData(meQuery)
    await Promise.all([
      loadMessages('mentoring', 'people', 'skills'),
      context.queryClient.ensureQueryData(mentoringProgrammeQuery(params.programmeId)),
      context.queryClient.ensureQueryData(mentoringEnrolmentsQuery(personId ?? '')),
    ])
  },
  component: Page,
})

function Page() {
  const { programmeId } = Route.useParams()
  return <FindPage key={programmeId} personId={useMe().personId ?? ''} programmeId={programmeId} />
}
