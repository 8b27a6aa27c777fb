import { createFileRoute } from '@tanstack/react-router'
import { ProposeSkillPage } from '@/modules/skills/catalogue/ProposeSkillPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/skills/new')({
  loader: () => loadMessages('skills'),
  component: ProposeSkillPage,
})
