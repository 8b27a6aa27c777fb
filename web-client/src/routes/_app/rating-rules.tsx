import { createFileRoute } from '@tanstack/react-router'
import { frameworksQuery } from '@/modules/skills/queries'
import { CombinationPolicyPage } from '@/modules/skills/ratings/CombinationPolicyPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/rating-rules')({
  loader: ({ context }) => Promise.all([loadMessages('skills'), context.queryClient.ensureQueryData(frameworksQuery)]),
  component: CombinationPolicyPage,
})
