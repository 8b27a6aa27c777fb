import { createFileRoute } from '@tanstack/react-router'
import { PulsePage } from '@/modules/metrics/pulses/PulsePage'
import { pulseQuery } from '@/modules/metrics/pulses/queries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/pulses/$pulseId/results')({
  validateSearch: searchParams({ unit: 'text' }),
  loader: ({ context, params }) =>
    Promise.all([loadMessages('metrics', 'people'), context.queryClient.ensureQueryData(pulseQuery(params.pulseId))]),
  component: Page,
})

function Page() {
  const { pulseId } = Route.useParams()
  const { unit } = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <PulsePage
      key={pulseId}
      pulseId={pulseId}
      unit={unit}
      onUnit={(chosen) => void navigate({ search: { unit: chosen } })}
    />
  )
}
