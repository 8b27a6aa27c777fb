import { createFileRoute } from '@tanstack/react-router'
import { SkillPage } from '@/modules/skills/catalogue/SkillPage'
import { skillQuery } from '@/modules/skills/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/skills/$skillId')({
  loader: ({ context, params }) =>
    Promise.all([loadMessages('skills', 'people'), context.queryClient.ensureQueryData(skillQuery(params.skillId))]),
  component: Page,
})

function Page() {
  const { skillId } = Route.useParams()
  return <SkillPage key={skillId} skillId={skillId} />
}
