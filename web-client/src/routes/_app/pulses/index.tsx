import { createFileRoute } from '@tanstack/react-router'
import { PulsesPage } from '@/modules/metrics/pulses/PulsesPage'
import { pulsesQuery } from '@/modules/metrics/pulses/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/pulses/')({
  loader: ({ context }) =>
    Promise.all([loadMessages('metrics', 'people'), context.queryClient.ensureQueryData(pulsesQuery)]),
  component: PulsesPage,
})
