import { createFileRoute } from '@tanstack/react-router'
import { OrgChartPage } from '@/modules/people/OrgChartPage'
import { orgChartQuery } from '@/modules/people/queries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

const validateSearch = searchParams({ person: 'text' })

export const Route = createFileRoute('/_app/org-chart')({
  validateSearch,
  loaderDeps: ({ search }) => ({ person: search.person }),
  loader: ({ context, deps }) =>
    Promise.all([loadMessages('people'), context.queryClient.ensureQueryData(orgChartQuery(deps.person))]),
  component: Page,
})

function Page() {
  const { person } = Route.useSearch()
  return <OrgChartPage personId={person} />
}
