import { createFileRoute } from '@tanstack/react-router'
import { QuestionsPage } from '@/modules/metrics/effects/QuestionsPage'
import { questionsQuery } from '@/modules/metrics/effects/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/programme-questions')({
  loader: ({ context }) =>
    Promise.all([loadMessages('metrics', 'people'), context.queryClient.ensureQueryData(questionsQuery)]),
  component: QuestionsPage,
})
