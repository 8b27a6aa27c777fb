import { HttpResponse, http, type JsonBodyType } from 'msw'
import { setupServer } from 'msw/node'
import type { paths } from '@/api/schema'
import type { Answer, Problem } from '@/api/types'
import { me } from './fixtures/people'

/** What this client speaks; learning systems have paths of their own. */
type Path = Extract<keyof paths, `/api/${string}`>
type Method = 'get' | 'put' | 'post' | 'delete'
type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined
type Responses<Op> = Op extends { responses: infer R } ? R : never
type Body<R> =
  R extends Record<200, infer T>
    ? Json<T>
    : R extends Record<201, infer T>
      ? Json<T>
      : R extends Record<202, infer T>
        ? Json<T>
        : undefined

/** What the client asked for, for a test to look at. */
export interface Asked {
  params: Record<string, string>
  search: URLSearchParams
  headers: Headers
  body: unknown
}

/** A handler whose path is in the contract and whose answer has the contract's shape. */
export function answers<P extends Path, M extends Method & keyof paths[P]>(
  method: M,
  path: P,
  answer: (asked: Asked) => Body<Responses<paths[P][M]>> | Promise<Body<Responses<paths[P][M]>>>,
) {
  const url = `*${path.replaceAll(/\{(\w+)\}/g, ':$1')}`
  return http[method as Method](url, async ({ request, params }) => {
    const body = await request
      .clone()
      .json()
      .catch(() => null)
    const { searchParams } = new URL(request.url)
    const asked = { params: params as Record<string, string>, search: searchParams, headers: request.headers, body }
    return HttpResponse.json((await answer(asked)) as JsonBodyType, { headers: { ETag: '"1"' } })
  })
}

export function refuses<P extends Path>(method: Method, path: P, status: number, problem: Partial<Problem> = {}) {
  const url = `*${path.replaceAll(/\{(\w+)\}/g, ':$1')}`
  return http[method](url, () => HttpResponse.json({ status, traceId: '00-trace-01', ...problem }, { status }))
}

export const server = setupServer(
  answers('get', '/api/v1/me', () => me),
  answers('get', '/api/v1/me/pulses', () => ({ items: [] })),
  answers('get', '/api/v1/onboarding-tasks', () => ({ ownOnboardingId: null, leadsAny: false, items: [] })),
  answers('get', '/api/v1/metrics', () => ({ items: [], measures: [] })),
  answers('get', '/api/v1/organisation/metrics', () => ({ unitId: null, items: [] })),
  answers('get', '/api/v1/units/{unitId}/metrics', () => ({ unitId: null, items: [] })),
  answers('get', '/api/v1/programme-questions', () => ({ items: [] })),
  answers('get', '/api/v1/setup', (): Answer<'getSetup'> => ({ isRequired: false, isDevelopment: true })),
)
