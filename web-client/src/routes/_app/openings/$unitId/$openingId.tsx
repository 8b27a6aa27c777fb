import { createFileRoute } from '@tanstack/react-router'
import { OpeningPage } from '@/modules/goals/openings/OpeningPage'
import { openingQuery } from '@/modules/goals/openings/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/openings/$unitId/$openingId')({
  loader: ({ context, params }) =>
    Promise.all([loadMessages('goals', 'people', 'skills'), context.queryClient.ensureQueryData(openingQuery(params))]),
  component: Page,
})

function Page() {
  const params = Route.useParams()
  return <OpeningPage key={params.openingId} {...params} />
}
