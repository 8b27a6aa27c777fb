import { createFileRoute } from '@tanstack/react-router'
import { personQuery, teamQuery } from '@/modules/people/queries'
import { depths, skillKinds, views } from '@/modules/skills/choices'
import { TeamMatrixPage } from '@/modules/skills/matrix/TeamMatrixPage'
import { teamMatrixQuery } from '@/modules/skills/queries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

const validateSearch = searchParams({ view: views, search: 'text', kind: skillKinds, sort: ['gap'], depth: depths })

export const Route = createFileRoute('/_app/people/$personId/team-matrix')({
  validateSearch,
  loaderDeps: ({ search }) => ({ depth: search.depth }),
  loader: ({ context, params, deps }) =>
    Promise.all([
      loadMessages('skills', 'people'),
      context.queryClient.ensureQueryData(teamMatrixQuery(params.personId, deps.depth)),
      context.queryClient.ensureQueryData(teamQuery(params.personId, deps.depth)),
      context.queryClient.ensureQueryData(personQuery(params.personId)),
    ]),
  component: TeamMatrixPage,
})
