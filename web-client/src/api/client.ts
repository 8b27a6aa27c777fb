import createFetchClient, { type Middleware } from 'openapi-fetch'
import createQueryClient from 'openapi-react-query'
import { ProblemError, readProblem } from './problem'
import type { paths } from './schema'

const session = { antiforgeryToken: '' }

export function rememberAntiforgery(token: string) {
  session.antiforgeryToken = token
}

const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang || 'sv')
    if (request.method === 'GET') return
    if (session.antiforgeryToken) request.headers.set('X-Antiforgery', session.antiforgeryToken)
    if (request.method === 'POST') request.headers.set('Idempotency-Key', crypto.randomUUID())
  },
  async onResponse({ response }) {
    if (!response.ok) throw await readProblem(response)
  },
  onError() {
    return new ProblemError(0)
  },
}

// openapi-fetch keeps the fetch it is created with, which would hide a test's handlers.
export const api = createFetchClient<paths>({
  baseUrl: window.location.origin,
  fetch: (request) => globalThis.fetch(request),
})
api.use(manners)

export const $api = createQueryClient(api)
