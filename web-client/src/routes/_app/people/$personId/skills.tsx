import { createFileRoute } from '@tanstack/react-router'
import { personQuery } from '@/modules/people/queries'
import { skillProfileQuery } from '@/modules/skills/queries'
import { SkillProfilePage } from '@/modules/skills/SkillProfilePage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/people/$personId/skills')({
  validateSearch: searchParams({ skill: 'text', asOf: 'text' }),
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('skills', 'people'),
      context.queryClient.ensureQueryData(skillProfileQuery(params.personId)),
      context.queryClient.ensureQueryData(personQuery(params.personId)),
    ]),
  component: Page,
})

function Page() {
  const { personId } = Route.useParams()
  const { skill } = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <SkillProfilePage
      key={personId}
      personId={personId}
      openSkill={skill}
      onOpen={(skillId) =>
        navigate({ search: (old) => ({ ...old, skill: skillId }), replace: true, resetScroll: false })
      }
    />
  )
}
