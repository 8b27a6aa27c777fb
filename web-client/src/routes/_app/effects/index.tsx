import { createFileRoute } from '@tanstack/react-router'
import { EffectsPage } from '@/modules/metrics/effects/EffectsPage'
import { effectCardsQuery } from '@/modules/metrics/effects/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/effects/')({
  loader: ({ context }) =>
    Promise.all([loadMessages('metrics', 'people', 'skills'), context.queryClient.ensureQueryData(effectCardsQuery)]),
  component: EffectsPage,
})
