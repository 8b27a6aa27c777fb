import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { isProblem, ProblemError } from '@/api/problem'
import { routeTree } from '@/routeTree.gen'
import { text } from '@/shared/lib/messages'
import { notify } from '@/shared/lib/notices'
import { problemText } from '@/shared/lib/problemText'
import { ErrorState } from '@/shared/ui/ErrorState'
import { PageSkeleton } from '@/shared/ui/PageSkeleton'
import { NotFoundPage } from './shell/NotFoundPage'

/** A session that ended in the middle of the work: sign in again and come back to the same place. */
function leaveIfSignedOut(error: Error) {
  if (!isProblem(error, 401)) return false
  const { pathname, href } = router.state.location
  if (pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: { next: href } })
  return true
}

function tellOfFailure(error: Error) {
  if (leaveIfSignedOut(error)) return
  const said = error instanceof ProblemError && error.message ? error.message : text(problemText(error).title)
  notify({ key: 'failure', text: said, tone: 'error' })
}

const mayHelpToRetry = (error: Error) => error instanceof ProblemError && (error.status === 0 || error.status >= 500)

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: leaveIfSignedOut }),
  // A form that shows its own refusals says so in its mutation's meta.
  mutationCache: new MutationCache({
    onError: (error, _variables, _context, mutation) => {
      if (!mutation.meta?.isTold) tellOfFailure(error)
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 1 && mayHelpToRetry(error),
    },
  },
})

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultPendingMs: 200,
  defaultPendingMinMs: 300,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: ({ error, reset }) => (
    <ErrorState
      error={error}
      retry={() => {
        reset()
        void router.invalidate()
      }}
    />
  ),
  defaultNotFoundComponent: NotFoundPage,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
