import { useMutation, useQueryClient } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import { meQuery, rememberSession } from '@/api/session'
import type { Me, Request } from '@/api/types'
import { forgetDrafts } from '@/shared/lib/drafts'

export const setupQuery = { ...$api.queryOptions('get', '/api/v1/setup'), staleTime: Number.POSITIVE_INFINITY }
export const actAsQuery = $api.queryOptions('get', '/api/v1/development/people')

/** Everything cached belongs to whoever was signed in before, so it goes before the new one comes in. */
function useEnter() {
  const client = useQueryClient()
  return (view: Me | undefined) => {
    sessionStorage.clear()
    forgetDrafts(view?.personId)
    client.clear()
    if (view) client.setQueryData(meQuery.queryKey, rememberSession(view))
  }
}

function useDoor<Body>(knock: (body: Body) => Promise<{ data?: Me }>) {
  const enter = useEnter()
  return useMutation({
    mutationFn: async (body: Body) => (await knock(body)).data,
    onSuccess: enter,
    meta: { isTold: true },
  })
}

export const useSignIn = () => useDoor((body: Request<'signIn'>) => api.POST('/api/v1/session', { body }))
export const useSetUp = () => useDoor((body: Request<'setUp'>) => api.POST('/api/v1/setup', { body }))
export const useActAs = () => useDoor((body: Request<'actAs'>) => api.POST('/api/v1/development/act-as', { body }))
export const useActivate = () =>
  useDoor((body: Request<'activateAccount'>) => api.POST('/api/v1/account-activations', { body }))

/** A fresh page: whoever uses the device next finds nothing in its memory. */
export const useSignOut = () =>
  useMutation({
    mutationFn: () => api.DELETE('/api/v1/session'),
    onSuccess: () => {
      sessionStorage.clear()
      forgetDrafts()
      window.location.assign('/sign-in')
    },
  })
