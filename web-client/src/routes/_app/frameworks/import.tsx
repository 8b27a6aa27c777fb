import { createFileRoute } from '@tanstack/react-router'
import { FrameworkImportPage } from '@/modules/skills/catalogue/FrameworkImportPage'
import { frameworksQuery } from '@/modules/skills/queries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/frameworks/import')({
  validateSearch: searchParams({ job: 'text' }),
  loader: ({ context }) => Promise.all([loadMessages('skills'), context.queryClient.ensureQueryData(frameworksQuery)]),
  component: FrameworkImportPage,
})
