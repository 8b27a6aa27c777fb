import type { Problem } from './types'

/** What went wrong, in the API's own words (RFC 9457). Status 0 means that no answer came at all. */
export class ProblemError extends Error {
  override name = 'ProblemError'

  constructor(
    readonly status: number,
    readonly problem: Partial<Problem> = {},
  ) {
    super(problem.detail ?? problem.title ?? '')
  }

  get code() {
    return this.problem.code ?? ''
  }

  get traceId() {
    return this.problem.traceId ?? null
  }

  get fieldErrors() {
    return this.problem.errors ?? []
  }
}

export async function readProblem(response: Response) {
  const isProblem = response.headers.get('Content-Type')?.includes('json')
  const problem: Partial<Problem> = isProblem ? await response.json().catch(() => ({})) : {}
  return new ProblemError(response.status, problem)
}

export const isProblem = (error: unknown, status: number): error is ProblemError =>
  error instanceof ProblemError && error.status === status
