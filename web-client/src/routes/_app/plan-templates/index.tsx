import { createFileRoute } from '@tanstack/react-router'
import { PlanTemplatesPage } from '@/modules/goals/planTemplates/PlanTemplatesPage'
import { planTemplatesQuery } from '@/modules/goals/planTemplates/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/plan-templates/')({
  loader: ({ context }) =>
    Promise.all([loadMessages('goals', 'skills'), context.queryClient.ensureQueryData(planTemplatesQuery)]),
  component: PlanTemplatesPage,
})
