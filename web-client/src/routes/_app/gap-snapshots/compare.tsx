import { createFileRoute } from '@tanstack/react-router'
import { unitsQuery } from '@/modules/people/queries'
import { ComparePage } from '@/modules/skills/snapshots/ComparePage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/gap-snapshots/compare')({
  validateSearch: searchParams({ snapshot: 'text', with: 'text', unit: 'text', show: ['grown', 'shrunk'] }),
  loader: ({ context }) =>
    Promise.all([loadMessages('skills', 'people'), context.queryClient.ensureQueryData(unitsQuery)]),
  component: ComparePage,
})
