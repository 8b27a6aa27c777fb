import { createFileRoute } from '@tanstack/react-router'
import { ImportPeoplePage } from '@/modules/people/import/ImportPeoplePage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/people/import')({
  validateSearch: searchParams({ job: 'text' }),
  loader: () => loadMessages('people'),
  component: ImportPeoplePage,
})
