import { createFileRoute } from '@tanstack/react-router'
import { OutcomePage } from '@/modules/goals/strategy/OutcomePage'
import { outcomeGoalQuery, strategyMapQuery } from '@/modules/goals/strategy/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/strategy/outcomes/$outcomeGoalId')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('strategy', 'people', 'skills'),
      context.queryClient.ensureQueryData(outcomeGoalQuery(params.outcomeGoalId)),
      context.queryClient.ensureQueryData(strategyMapQuery),
    ]),
  component: Page,
})

function Page() {
  const { outcomeGoalId } = Route.useParams()
  return <OutcomePage key={outcomeGoalId} outcomeGoalId={outcomeGoalId} />
}
