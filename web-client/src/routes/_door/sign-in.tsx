import { createFileRoute } from '@tanstack/react-router'
import { setupQuery } from '@/app/door/queries'
import { SignInPage } from '@/app/door/SignInPage'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_door/sign-in')({
  validateSearch: searchParams({ next: 'text' }),
  loader: ({ context }) => context.queryClient.ensureQueryData(setupQuery),
  component: SignInPage,
})
