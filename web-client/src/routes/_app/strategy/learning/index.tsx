import { createFileRoute } from '@tanstack/react-router'
import { LearningPage } from '@/modules/goals/strategy/LearningPage'
import { strategiesQuery } from '@/modules/goals/strategy/learningQueries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/strategy/learning/')({
  loader: ({ context }) =>
    Promise.all([
      loadMessages('strategy', 'people', 'skills', 'admin'),
      context.queryClient.ensureQueryData(strategiesQuery),
    ]),
  component: LearningPage,
})
