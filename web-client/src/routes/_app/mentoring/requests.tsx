import { createFileRoute } from '@tanstack/react-router'
import { meQuery, useMe } from '@/api/session'
import { pairsQuery } from '@/modules/mentoring/pairs/queries'
import { RequestsPage } from '@/modules/mentoring/pairs/requests/RequestsPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/mentoring/requests')({
  loader: async ({ context }) => {
    const { personId } = await context.queryClient.ensureQueryData(meQuery)
    await Promise.all([
      loadMessages('mentoring', 'people'),
      context.queryClient.ensureQueryData(pairsQuery(personId ?? '')),
    ])
  },
  component: Page,
})

function Page() {
  return <RequestsPage personId={useMe().personId ?? ''} />
}
