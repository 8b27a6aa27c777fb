import { createFileRoute } from '@tanstack/react-router'
import { skillPurposeQuery } from '@/modules/goals/strategy/queries'
import { SkillPurposePage } from '@/modules/goals/strategy/SkillPurposePage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/strategy/skills/$skillId')({
  loader: ({ context, params }) =>
    Promise.all([loadMessages('strategy'), context.queryClient.ensureQueryData(skillPurposeQuery(params.skillId))]),
  component: Page,
})

function Page() {
  const { skillId } = Route.useParams()
  return <SkillPurposePage key={skillId} skillId={skillId} />
}
