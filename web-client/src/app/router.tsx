import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { createRouter, parseSearchWith, type RouterHistory, stringifySearchWith } from '@tanstack/react-router'
import { isProblem, ProblemError } from '@/api/problem'
import type { routeTree as everyRoute } from '@/routeTree.gen'
import { text } from '@/shared/lib/messages'
import { notify } from '@/shared/lib/notices'
import { problemText } from '@/shared/lib/problemText'
import { ErrorState } from '@/shared/ui/ErrorState'
import { PageSkeleton } from '@/shared/ui/PageSkeleton'
import { homeTree } from './homeTree'
import { NotFoundPage } from './shell/NotFoundPage'

const mayHelpToRetry = (error: Error) => error instanceof ProblemError && (error.status === 0 || error.status >= 500)

function createQueryClient(onSignedOut: () => void) {
  const onError = (error: Error) => {
    if (isProblem(error, 401)) onSignedOut()
  }
  const tell = (error: Error) => {
    const said = error instanceof ProblemError && error.message ? error.message : text(problemText(error).title)
    notify({ key: 'failure', text: said, tone: 'error' })
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _context, mutation) => {
        // A form that shows its own refusals says so in its mutation's meta.
        if (mutation.meta?.isTold) return
        onError(error)
        if (!isProblem(error, 401)) tell(error)
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
}

/** @param routes Every route; those of Home alone where left out, and the others once they are asked for. */
export function createApp(routes?: typeof everyRoute, history?: RouterHistory) {
  /** A session that ended in the middle of the work: sign in again and come back to the same place. */
  const leave = () => {
    const { pathname, href } = router.state.location
    if (pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: { next: href } })
  }
  const learnRoutes = async (): Promise<void> => {
    const { routeTree } = await import('@/routeTree.gen')
    router.update({ routeTree, context: { queryClient } })
  }
  const queryClient = createQueryClient(leave)
  const router = createRouter({
    routeTree: routes ?? homeTree(learnRoutes),
    ...(history && { history }),
    context: { queryClient },
    // Plain addresses that people can read and send: ?years=2, never a quoted value.
    parseSearch: parseSearchWith((value) => value),
    stringifySearch: stringifySearchWith(String),
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingMs: 200,
    defaultPendingMinMs: 300,
    defaultPendingComponent: PageSkeleton,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: ({ error, reset }) => (
      <ErrorState
        error={error}
        retry={() => {
          reset()
          void router.invalidate()
        }}
      />
    ),
  })
  return { queryClient, router, learnRoutes }
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createApp>['router']
  }
}
