import { createFileRoute } from '@tanstack/react-router'
import { EditSkillPage } from '@/modules/skills/catalogue/EditSkillPage'
import { skillToEditQuery } from '@/modules/skills/catalogue/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/skills/$skillId_/edit')({
  loader: ({ context, params }) =>
    Promise.all([loadMessages('skills'), context.queryClient.fetchQuery(skillToEditQuery(params.skillId))]),
  component: Page,
})

function Page() {
  return <EditSkillPage skillId={Route.useParams().skillId} />
}
