import { createFileRoute } from '@tanstack/react-router'
import { LearningStrategyPage } from '@/modules/goals/strategy/LearningStrategyPage'
import { strategyQuery } from '@/modules/goals/strategy/learningQueries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

const validateSearch = searchParams({ version: 'text' })
const numberOf = (version: string | undefined) => (version ? Number(version) : undefined)

export const Route = createFileRoute('/_app/strategy/learning/$strategyId')({
  validateSearch,
  loaderDeps: ({ search }) => ({ number: numberOf(search.version) }),
  loader: ({ context, params, deps }) =>
    Promise.all([
      loadMessages('strategy', 'people', 'skills', 'admin'),
      context.queryClient.ensureQueryData(strategyQuery(params.strategyId, deps.number)),
    ]),
  component: Page,
})

function Page() {
  const { strategyId } = Route.useParams()
  const { number } = Route.useLoaderDeps()
  return <LearningStrategyPage key={`${strategyId}/${number}`} strategyId={strategyId} number={number} />
}
