import { createFileRoute } from '@tanstack/react-router'
import { unitsQuery } from '@/modules/people/queries'
import { SnapshotPage } from '@/modules/skills/snapshots/SnapshotPage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/gap-snapshots/$snapshotId')({
  validateSearch: searchParams({ unit: 'text' }),
  loader: ({ context }) =>
    Promise.all([loadMessages('skills', 'people'), context.queryClient.ensureQueryData(unitsQuery)]),
  component: SnapshotPage,
})
