import { createFileRoute } from '@tanstack/react-router'
import { meQuery } from '@/api/session'
import { mentoringEnrolmentsQuery } from '@/modules/mentoring/enrolment/queries'
import { MentoringPage } from '@/modules/mentoring/programmes/MentoringPage'
import { mentoringProgrammesQuery } from '@/modules/mentoring/programmes/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/mentoring/')({
  loader: async ({ context }) => {
    const { personId } = await context.queryClient.ensureQueryData(meQuery)
    await Promise.all([
      loadMessages('mentoring', 'people', 'admin'),
      context.queryClient.ensureQueryData(mentoringProgrammesQuery),
      personId && context.queryClient.ensureQueryData(mentoringEnrolmentsQuery(personId)),
    ])
  },
  component: MentoringPage,
})
