import { createFileRoute, redirect } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { personQuery } from '@/modules/people/queries'
import { skillProfileQuery } from '@/modules/skills/queries'
import { SkillProfilePage } from '@/modules/skills/SkillProfilePage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/skills/me')({
  validateSearch: searchParams({ skill: 'text', asOf: 'text' }),
  loader: ({ context }) => {
    const { personId } = context.me
    if (!personId) throw redirect({ to: '/' })
    return Promise.all([
      loadMessages('skills', 'people'),
      context.queryClient.ensureQueryData(skillProfileQuery(personId)),
      context.queryClient.ensureQueryData(personQuery(personId)),
    ])
  },
  component: Page,
})

function Page() {
  const { skill } = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <SkillProfilePage
      personId={useMe().personId ?? ''}
      openSkill={skill}
      onOpen={(skillId) =>
        navigate({ search: (old) => ({ ...old, skill: skillId }), replace: true, resetScroll: false })
      }
    />
  )
}
