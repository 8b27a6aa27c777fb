import { createFileRoute } from '@tanstack/react-router'
import { meQuery, useMe } from '@/api/session'
import { MyMentoringPage } from '@/modules/mentoring/pairs/MyMentoringPage'
import { pairsQuery } from '@/modules/mentoring/pairs/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/mentoring/mine')({
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
  return <MyMentoringPage personId={useMe().personId ?? ''} />
}
