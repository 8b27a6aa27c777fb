import { createFileRoute } from '@tanstack/react-router'
import { DutiesPage } from '@/modules/templates/legal/duties/DutiesPage'
import { dutiesQuery } from '@/modules/templates/legal/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/legal/duties')({
  loader: ({ context }) =>
    Promise.all([loadMessages('legal', 'people'), context.queryClient.ensureQueryData(dutiesQuery)]),
  component: DutiesPage,
})
