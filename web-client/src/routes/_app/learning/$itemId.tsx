import { createFileRoute } from '@tanstack/react-router'
import { LearningItemPage } from '@/modules/goals/learning/LearningItemPage'
import { learningItemQuery } from '@/modules/goals/learning/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/learning/$itemId')({
  loader: ({ context, params }) =>
    Promise.all([loadMessages('goals'), context.queryClient.ensureQueryData(learningItemQuery(params.itemId))]),
  component: Page,
})

function Page() {
  const { itemId } = Route.useParams()
  return <LearningItemPage key={itemId} itemId={itemId} />
}
