import { ProblemError } from '@/api/problem'
import type { PlainMessageId } from './messages'

interface ProblemText {
  title: PlainMessageId
  body: PlainMessageId
  canRetry: boolean
}

const known: Record<number, ProblemText> = {
  0: { title: 'app.problem_offline_title', body: 'app.problem_offline_body', canRetry: true },
  403: { title: 'app.problem_forbidden_title', body: 'app.problem_forbidden_body', canRetry: false },
  404: { title: 'app.problem_missing_title', body: 'app.problem_missing_body', canRetry: false },
  412: { title: 'app.problem_changed_title', body: 'app.problem_changed_body', canRetry: true },
  429: { title: 'app.problem_busy_title', body: 'app.problem_busy_body', canRetry: true },
  503: { title: 'app.problem_busy_title', body: 'app.problem_busy_body', canRetry: true },
}

const unknown: ProblemText = { title: 'app.problem_other_title', body: 'app.problem_other_body', canRetry: true }

/** What a person is told about a failure: what happened, and what they can do about it. */
export const problemText = (error: unknown) =>
  (error instanceof ProblemError ? known[error.status] : undefined) ?? unknown
