import { createFileRoute } from '@tanstack/react-router'
import { meQuery } from '@/api/session'
import { offersQuery, partsQuery } from '@/modules/goals/reskilling/queries'
import { ReskillingPage } from '@/modules/goals/reskilling/ReskillingPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/reskilling/')({
  loader: async ({ context }) => {
    const me = await context.queryClient.ensureQueryData(meQuery)
    await Promise.all([
      loadMessages('goals', 'people', 'skills'),
      context.queryClient.ensureQueryData(offersQuery),
      context.queryClient.ensureQueryData(partsQuery(me.personId ?? '')),
    ])
  },
  component: ReskillingPage,
})
