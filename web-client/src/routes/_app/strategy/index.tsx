import { createFileRoute } from '@tanstack/react-router'
import { strategyMapQuery } from '@/modules/goals/strategy/queries'
import { StrategyPage } from '@/modules/goals/strategy/StrategyPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/strategy/')({
  loader: ({ context }) =>
    Promise.all([
      loadMessages('strategy', 'people', 'skills', 'admin'),
      context.queryClient.ensureQueryData(strategyMapQuery),
    ]),
  component: StrategyPage,
})
