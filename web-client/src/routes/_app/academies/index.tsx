import { createFileRoute } from '@tanstack/react-router'
import { AcademiesPage } from '@/modules/goals/academies/AcademiesPage'
import { academiesQuery } from '@/modules/goals/academies/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/academies/')({
  loader: ({ context }) =>
    Promise.all([
      loadMessages('goals', 'strategy', 'people', 'admin'),
      context.queryClient.ensureQueryData(academiesQuery),
    ]),
  component: AcademiesPage,
})
