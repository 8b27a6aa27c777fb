import { createFileRoute } from '@tanstack/react-router'
import { bases } from '@/modules/goals/learning-time/choices'
import { policyQuery, reportQuery } from '@/modules/goals/learning-time/queries'
import { ReportPage } from '@/modules/goals/learning-time/ReportPage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/learning-hours')({
  validateSearch: searchParams({ basis: bases }),
  loader: ({ context }) =>
    Promise.all([
      loadMessages('goals'),
      context.queryClient.ensureQueryData(reportQuery),
      context.queryClient.ensureQueryData(policyQuery),
    ]),
  component: Page,
})

function Page() {
  const { basis } = Route.useSearch()
  return <ReportPage basis={basis} />
}
