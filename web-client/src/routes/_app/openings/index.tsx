import { createFileRoute } from '@tanstack/react-router'
import { meQuery } from '@/api/session'
import { OpeningsPage } from '@/modules/goals/openings/OpeningsPage'
import { applicationsQuery, openingsQuery } from '@/modules/goals/openings/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/openings/')({
  loader: async ({ context }) => {
    const me = await context.queryClient.ensureQueryData(meQuery)
    await Promise.all([
      loadMessages('goals', 'people', 'skills'),
      context.queryClient.ensureQueryData(openingsQuery),
      context.queryClient.ensureQueryData(applicationsQuery(me.personId ?? '')),
    ])
  },
  component: OpeningsPage,
})
