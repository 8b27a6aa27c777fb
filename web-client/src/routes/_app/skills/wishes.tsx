import { createFileRoute, redirect } from '@tanstack/react-router'
import { InterestsPage } from '@/modules/skills/interests/InterestsPage'
import { interestsQuery } from '@/modules/skills/interests/queries'
import { skillProfileQuery } from '@/modules/skills/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/skills/wishes')({
  loader: ({ context }) => {
    const { personId } = context.me
    if (!personId) throw redirect({ to: '/' })
    return Promise.all([
      loadMessages('skills'),
      context.queryClient.ensureQueryData(interestsQuery(personId)),
      context.queryClient.ensureQueryData(skillProfileQuery(personId)),
    ])
  },
  component: InterestsPage,
})
