import { createFileRoute } from '@tanstack/react-router'
import { ruleQuery } from '@/modules/templates/legal/queries'
import { RulePage } from '@/modules/templates/legal/rules/RulePage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/legal/rules/$ruleId')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('legal', 'people', 'skills', 'goals'),
      context.queryClient.ensureQueryData(ruleQuery(params.ruleId)),
    ]),
  component: Page,
})

function Page() {
  const { ruleId } = Route.useParams()
  return <RulePage key={ruleId} ruleId={ruleId} />
}
