import { createFileRoute } from '@tanstack/react-router'
import { learningKinds } from '@/modules/goals/learning/choices'
import { LearningPage } from '@/modules/goals/learning/LearningPage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/learning/')({
  validateSearch: searchParams({
    search: 'text',
    kind: learningKinds,
    skillId: 'text',
    retired: 'flag',
    cursor: 'text',
  }),
  loader: () => loadMessages('goals'),
  component: LearningPage,
})
