import { createFileRoute } from '@tanstack/react-router'
import { GuidesPage } from '@/modules/mentoring/guides/GuidesPage'
import { guidesQuery } from '@/modules/mentoring/guides/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/mentoring/guides')({
  loader: ({ context }) => Promise.all([loadMessages('mentoring'), context.queryClient.ensureQueryData(guidesQuery)]),
  component: GuidesPage,
})
