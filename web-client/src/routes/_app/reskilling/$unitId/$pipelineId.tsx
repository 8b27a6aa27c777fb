import { createFileRoute } from '@tanstack/react-router'
import { BoardPage } from '@/modules/goals/reskilling/BoardPage'
import { pipelineQuery } from '@/modules/goals/reskilling/queries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/reskilling/$unitId/$pipelineId')({
  validateSearch: searchParams({ view: ['funnel'] }),
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('goals', 'people', 'skills'),
      context.queryClient.ensureQueryData(pipelineQuery(params)),
    ]),
  component: Page,
})

function Page() {
  const params = Route.useParams()
  return <BoardPage key={params.pipelineId} {...params} />
}
