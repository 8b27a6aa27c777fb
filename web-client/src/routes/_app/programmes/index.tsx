import { createFileRoute } from '@tanstack/react-router'
import { ProgrammesPage } from '@/modules/goals/programmes/ProgrammesPage'
import { programmesQuery } from '@/modules/goals/programmes/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/programmes/')({
  loader: ({ context }) =>
    Promise.all([
      loadMessages('goals', 'strategy', 'people', 'admin'),
      context.queryClient.ensureQueryData(programmesQuery()),
    ]),
  component: ProgrammesPage,
})
