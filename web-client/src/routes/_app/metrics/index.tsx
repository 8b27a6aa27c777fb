import { createFileRoute } from '@tanstack/react-router'
import { lengths, views } from '@/modules/metrics/choices'
import { MetricsPage } from '@/modules/metrics/MetricsPage'
import { unitsQuery } from '@/modules/people/queries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/metrics/')({
  validateSearch: searchParams({ unit: 'text', months: lengths, view: views, part: 'text', add: 'flag' }),
  loader: ({ context }) =>
    Promise.all([loadMessages('metrics', 'people'), context.queryClient.ensureQueryData(unitsQuery)]),
  component: MetricsPage,
})
