import { createFileRoute } from '@tanstack/react-router'
import { OnboardingsPage } from '@/modules/templates/onboarding/OnboardingsPage'
import { myTasksQuery } from '@/modules/templates/onboarding/queries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/onboarding/')({
  validateSearch: searchParams({ over: 'flag' }),
  loader: ({ context }) =>
    Promise.all([loadMessages('onboarding', 'people', 'skills'), context.queryClient.ensureQueryData(myTasksQuery)]),
  component: OnboardingsPage,
})
