import { createFileRoute } from '@tanstack/react-router'
import { ObjectivesPage } from '@/modules/goals/strategy/ObjectivesPage'
import { objectivesQuery } from '@/modules/goals/strategy/objectiveQueries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

const validateSearch = searchParams({ show: ['archived', 'current'] })

export const Route = createFileRoute('/_app/strategy/objectives')({
  validateSearch,
  loaderDeps: ({ search }) => ({ isArchived: search.show === 'archived' }),
  loader: ({ context, deps }) =>
    Promise.all([
      loadMessages('strategy', 'people', 'admin'),
      context.queryClient.ensureQueryData(objectivesQuery(deps.isArchived)),
    ]),
  component: ObjectivesPage,
})
