import { createFileRoute, redirect } from '@tanstack/react-router'
import { readersQuery } from '@/modules/skills/readers/queries'
import { ReadersPage } from '@/modules/skills/readers/ReadersPage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/readers')({
  validateSearch: searchParams({ cursor: 'text' }),
  loader: ({ context }) => {
    const { personId } = context.me
    if (!personId) throw redirect({ to: '/' })
    return Promise.all([loadMessages('skills', 'people'), context.queryClient.ensureQueryData(readersQuery(personId))])
  },
  component: ReadersPage,
})
