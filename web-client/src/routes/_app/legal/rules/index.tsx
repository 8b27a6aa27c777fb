import { createFileRoute } from '@tanstack/react-router'
import { rulesQuery } from '@/modules/templates/legal/queries'
import { RulesPage } from '@/modules/templates/legal/rules/RulesPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/legal/rules/')({
  loader: ({ context }) =>
    Promise.all([loadMessages('legal', 'people', 'skills', 'goals'), context.queryClient.ensureQueryData(rulesQuery)]),
  component: RulesPage,
})
