import { createFileRoute } from '@tanstack/react-router'
import { queryOf } from '@/modules/templates/definitions/content'
import { templatesQuery } from '@/modules/templates/definitions/queries'
import { TemplatesPage } from '@/modules/templates/definitions/TemplatesPage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/templates/')({
  validateSearch: searchParams({ kind: 'text', archived: 'flag', cursor: 'text' }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    Promise.all([loadMessages('templates'), context.queryClient.ensureQueryData(templatesQuery(queryOf(deps)))]),
  component: Page,
})

function Page() {
  return <TemplatesPage {...queryOf(Route.useSearch())} />
}
