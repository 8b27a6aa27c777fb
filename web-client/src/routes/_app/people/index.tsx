import { createFileRoute } from '@tanstack/react-router'
import { PeoplePage } from '@/modules/people/PeoplePage'
import { unitsQuery } from '@/modules/people/queries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/people/')({
  validateSearch: searchParams({ search: 'text', unit: 'text', leavers: 'flag', cursor: 'text' }),
  loader: ({ context }) => Promise.all([loadMessages('people'), context.queryClient.ensureQueryData(unitsQuery)]),
  component: PeoplePage,
})
