import { createFileRoute, redirect } from '@tanstack/react-router'
import { isProblem } from '@/api/problem'
import { meQuery } from '@/api/session'
import { FrontError } from '@/app/shell/FrontError'
import { Shell } from '@/app/shell/Shell'

export const Route = createFileRoute('/_app')({
  beforeLoad: async ({ context, location }) => {
    try {
      return { me: await context.queryClient.ensureQueryData(meQuery) }
    } catch (error) {
      if (!isProblem(error, 401)) throw error
      const next = location.href === '/' ? undefined : location.href
      throw redirect({ to: '/sign-in', search: { next } })
    }
  },
  component: Shell,
  errorComponent: FrontError,
})
