import { createFileRoute } from '@tanstack/react-router'
import { meQuery, useMe } from '@/api/session'
import { EnrolPage } from '@/modules/mentoring/enrolment/EnrolPage'
import { mentoringEnrolmentsQuery } from '@/modules/mentoring/enrolment/queries'
import { mentoringProgrammeQuery } from '@/modules/mentoring/programmes/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/mentoring/programmes/$programmeId/enrol')({
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
  return <EnrolPage key={programmeId} personId={useMe().personId ?? ''} programmeId={programmeId} />
}
