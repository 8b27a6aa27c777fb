import { createFileRoute } from '@tanstack/react-router'
import { SnapshotsPage } from '@/modules/skills/snapshots/SnapshotsPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/gap-snapshots/')({
  loader: () => loadMessages('skills', 'people'),
  component: SnapshotsPage,
})
