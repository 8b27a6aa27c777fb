import { createFileRoute } from '@tanstack/react-router'
import { NewLearningPage } from '@/modules/goals/learning/EditLearningPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/learning/new')({
  loader: () => loadMessages('goals', 'skills'),
  component: NewLearningPage,
})
