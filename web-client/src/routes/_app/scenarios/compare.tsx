import { createFileRoute } from '@tanstack/react-router'
import { ComparePage } from '@/modules/skills/scenarios/ComparePage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/scenarios/compare')({
  validateSearch: searchParams({ unit: 'text', ids: 'text' }),
  loader: () => loadMessages('skills'),
  component: ComparePage,
})
