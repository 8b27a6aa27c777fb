import { createFileRoute } from '@tanstack/react-router'
import { setupQuery } from '@/app/door/queries'
import { SetupPage } from '@/app/door/SetupPage'

export const Route = createFileRoute('/_door/setup')({
  loader: ({ context }) => context.queryClient.ensureQueryData(setupQuery),
  component: SetupPage,
})
