import { createFileRoute } from '@tanstack/react-router'
import { EnrolmentRulesPage } from '@/modules/goals/enrolments/EnrolmentRulesPage'
import { enrolmentRulesQuery } from '@/modules/goals/enrolments/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/enrolment-rules')({
  loader: ({ context }) =>
    Promise.all([loadMessages('goals'), context.queryClient.ensureQueryData(enrolmentRulesQuery)]),
  component: EnrolmentRulesPage,
})
