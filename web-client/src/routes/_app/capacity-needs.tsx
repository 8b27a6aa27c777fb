import { createFileRoute } from '@tanstack/react-router'
import { NeedsPage } from '@/modules/skills/needs/NeedsPage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/capacity-needs')({
  validateSearch: searchParams({ unit: 'text', within: ['1', '2', '3'], cursor: 'text' }),
  loader: () => loadMessages('skills'),
  component: NeedsPage,
})
