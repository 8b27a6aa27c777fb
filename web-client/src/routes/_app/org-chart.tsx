import { createFileRoute, redirect } from '@tanstack/react-router'
import { OrgChartPage } from '@/modules/people/OrgChartPage'
import { orgChartQuery } from '@/modules/people/queries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

const validateSearch = searchParams({ person: 'text' })

export const Route = createFileRoute('/_app/org-chart')({
  validateSearch,
  loaderDeps: ({ search }) => ({ person: search.person }),
  loader: ({ context, deps }) => {
    const person = deps.person ?? context.me.personId
    // An administrator without an employment stands nowhere in the line: they choose whom to start from.
    if (!person) throw redirect({ to: '/people' })
    return Promise.all([loadMessages('people'), context.queryClient.ensureQueryData(orgChartQuery(person))])
  },
  component: Page,
})

function Page() {
  const { person } = Route.useSearch()
  const { me } = Route.useRouteContext()
  return <OrgChartPage personId={person ?? me.personId ?? ''} />
}
