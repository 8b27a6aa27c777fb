import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router'
import type { RouterContext } from '@/routes/__root'
import { Route as app } from '@/routes/_app'
import { Route as home } from '@/routes/_app/index'
import type { routeTree as everyRoute } from '@/routeTree.gen'

/**
 * Home alone: all other addresses and their files' names weigh a tenth of what a first visit fetches. Whoever goes on before they have come waits for
 * them, and goes on by them.
 */
export function homeTree(learnRoutes: () => Promise<unknown>) {
  const root = createRootRouteWithContext<RouterContext>()({ component: Outlet })
  const elsewhere = createRoute({
    getParentRoute: () => root,
    path: '$',
    beforeLoad: async ({ location }) => {
      await learnRoutes()
      throw redirect({ href: location.href, replace: true })
    },
  })
  // The same objects as in the whole tree, which takes them over as they are.
  app.update({ id: '/_app', getParentRoute: () => root } as never)
  home.update({ id: '/', path: '/', getParentRoute: () => app } as never)
  return root.addChildren([app.addChildren([home]), elsewhere]) as unknown as typeof everyRoute
}
