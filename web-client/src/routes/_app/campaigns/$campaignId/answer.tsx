import { createFileRoute } from '@tanstack/react-router'
import { AnswerPage } from '@/modules/skills/campaigns/AnswerPage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/campaigns/$campaignId/answer')({
  validateSearch: searchParams({ skill: 'text' }),
  loader: () => loadMessages('skills'),
  component: AnswerPage,
})
