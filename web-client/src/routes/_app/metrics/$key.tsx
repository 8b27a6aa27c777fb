import { createFileRoute } from '@tanstack/react-router'
import { lengths, views } from '@/modules/metrics/choices'
import { MetricPage } from '@/modules/metrics/MetricPage'
import { metricQuery } from '@/modules/metrics/queries'
import { unitsQuery } from '@/modules/people/queries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/metrics/$key')({
  validateSearch: searchParams({
    unit: 'text',
    months: lengths,
    view: views,
    known: 'text',
    edit: 'flag',
    listed: 'flag',
    measure: 'text',
    cursor: 'text',
  }),
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('metrics', 'people'),
      context.queryClient.ensureQueryData(unitsQuery),
      context.queryClient.ensureQueryData(metricQuery(params.key)),
    ]),
  component: MetricPage,
})
