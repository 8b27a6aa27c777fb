import { createFileRoute, redirect } from '@tanstack/react-router'
import { toVerifyQuery } from '@/modules/skills/evidence/queries'
import { assessmentsQuery, peerRequestsQuery } from '@/modules/skills/ratings/queries'
import { RequestsPage } from '@/modules/skills/ratings/RequestsPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/requests')({
  loader: ({ context }) => {
    const { personId } = context.me
    if (!personId) throw redirect({ to: '/' })
    return Promise.all([
      loadMessages('skills', 'people'),
      context.queryClient.ensureQueryData(peerRequestsQuery(personId)),
      context.queryClient.ensureQueryData(toVerifyQuery(personId)),
      context.queryClient.ensureQueryData(assessmentsQuery(personId)),
    ])
  },
  component: RequestsPage,
})
