import { createFileRoute } from '@tanstack/react-router'
import { scenarioQuery } from '@/modules/skills/scenarios/queries'
import { ScenarioPage } from '@/modules/skills/scenarios/ScenarioPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/scenarios/$unitId/$scenarioId')({
  loader: ({ context, params }) =>
    Promise.all([loadMessages('skills', 'people'), context.queryClient.ensureQueryData(scenarioQuery(params))]),
  component: Page,
})

function Page() {
  const place = Route.useParams()
  return <ScenarioPage key={place.scenarioId} {...place} />
}
