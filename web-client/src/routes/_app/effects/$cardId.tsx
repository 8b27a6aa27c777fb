import { createFileRoute } from '@tanstack/react-router'
import { EffectPage } from '@/modules/metrics/effects/EffectPage'
import { effectCardQuery } from '@/modules/metrics/effects/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/effects/$cardId')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('metrics', 'people', 'skills'),
      context.queryClient.ensureQueryData(effectCardQuery(params.cardId)),
    ]),
  component: Page,
})

function Page() {
  const params = Route.useParams()
  return <EffectPage key={params.cardId} {...params} />
}
