import { createFileRoute } from '@tanstack/react-router'
import { kinds, type TemplateKind } from '@/modules/templates/definitions/content'
import { templatesQuery } from '@/modules/templates/definitions/queries'
import { TemplatesPage, type TemplatesSearch } from '@/modules/templates/definitions/TemplatesPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/templates/')({
  validateSearch: (search): TemplatesSearch => ({
    kind: kinds.includes(search.kind as TemplateKind) ? (search.kind as TemplateKind) : undefined,
    archived: String(search.archived) === 'true' || undefined,
    cursor: typeof search.cursor === 'string' ? search.cursor : undefined,
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps: { kind, archived = false, cursor } }) =>
    Promise.all([
      loadMessages('templates'),
      context.queryClient.ensureQueryData(templatesQuery({ kind, archived, cursor })),
    ]),
  component: Page,
})

function Page() {
  return <TemplatesPage {...Route.useSearch()} />
}
