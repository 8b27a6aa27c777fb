import { createFileRoute } from '@tanstack/react-router'
import { tracksQuery } from '@/modules/goals/academies/queries'
import { TracksPage } from '@/modules/goals/academies/TracksPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/tracks')({
  loader: ({ context }) => Promise.all([loadMessages('goals'), context.queryClient.ensureQueryData(tracksQuery)]),
  component: TracksPage,
})
