import { useSuspenseQuery } from '@tanstack/react-query'
import { $api, api, rememberAntiforgery } from './client'
import type { Me } from './types'

const me = $api.queryOptions('get', '/api/v1/me')

export const meQuery = {
  queryKey: me.queryKey,
  staleTime: 60_000,
  retry: false,
  queryFn: async ({ signal }: { signal: AbortSignal }) => {
    const { data } = await api.GET('/api/v1/me', { signal })
    return rememberSession(data as Me)
  },
}

export function rememberSession(view: Me) {
  rememberAntiforgery(view.antiforgeryToken)
  return view
}

export function useMe() {
  return useSuspenseQuery(meQuery).data
}
