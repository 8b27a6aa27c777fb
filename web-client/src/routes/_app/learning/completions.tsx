import { createFileRoute } from '@tanstack/react-router'
import { CompletionImportPage } from '@/modules/goals/completions/CompletionImportPage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/learning/completions')({
  validateSearch: searchParams({ job: 'text' }),
  loader: () => loadMessages('goals', 'people'),
  component: CompletionImportPage,
})
