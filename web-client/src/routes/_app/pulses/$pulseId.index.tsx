import { createFileRoute } from '@tanstack/react-router'
import { AnswerPage } from '@/modules/metrics/pulses/AnswerPage'
import { myPulseQuery } from '@/modules/metrics/pulses/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/pulses/$pulseId/')({
  loader: ({ context, params }) =>
    Promise.all([loadMessages('metrics'), context.queryClient.ensureQueryData(myPulseQuery(params.pulseId))]),
  component: Page,
})

function Page() {
  const { pulseId } = Route.useParams()
  return <AnswerPage key={pulseId} pulseId={pulseId} />
}
