import { createFileRoute } from '@tanstack/react-router'
import { reportsQuery } from '@/modules/metrics/reports/queries'
import { ReportsPage } from '@/modules/metrics/reports/ReportsPage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/metrics/reports')({
  validateSearch: searchParams({ report: 'text', to: 'text' }),
  loader: ({ context }) =>
    Promise.all([
      loadMessages('reports', 'metrics', 'people', 'admin'),
      context.queryClient.ensureQueryData(reportsQuery),
    ]),
  component: ReportsPage,
})
