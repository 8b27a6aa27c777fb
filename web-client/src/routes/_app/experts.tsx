import { createFileRoute } from '@tanstack/react-router'
import { FindExpertsPage } from '@/modules/skills/finder/FindExpertsPage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/experts')({
  validateSearch: searchParams({
    search: 'text',
    skill: 'text',
    level: 'text',
    helps: 'flag',
    cursor: 'text',
  }),
  loader: () => loadMessages('skills', 'people'),
  component: FindExpertsPage,
})
