import { expect, it } from 'vitest'
import { ProblemError, readProblem } from '@/api/problem'
import { problemText } from './problemText'

it('Each_kind_of_refusal_has_its_own_words', () => {
  const title = (status: number) => problemText(new ProblemError(status)).title
  expect(title(0)).toBe('app.problem_offline_title')
  expect(title(403)).toBe('app.problem_forbidden_title')
  expect(title(404)).toBe('app.problem_missing_title')
  expect(title(412)).toBe('app.problem_changed_title')
  expect(title(500)).toBe('app.problem_other_title')
  expect(problemText(new Error('x')).title).toBe('app.problem_other_title')
})

it('What_cannot_be_mended_by_trying_again_does_not_offer_it', () => {
  expect(problemText(new ProblemError(403)).canRetry).toBe(false)
  expect(problemText(new ProblemError(503)).canRetry).toBe(true)
})

it('Reads_the_code_the_trace_and_the_fields_from_problem_details', async () => {
  const body = { code: 'skills.not-active', traceId: 't', detail: 'd', errors: [{ name: 'level', reason: 'r' }] }
  const headers = { 'Content-Type': 'application/problem+json' }
  const problem = await readProblem(new Response(JSON.stringify(body), { status: 409, headers }))
  expect(problem).toMatchObject({ status: 409, code: 'skills.not-active', traceId: 't', message: 'd' })
  expect(problem.fieldErrors).toEqual(body.errors)
})

it('An_answer_that_is_no_problem_document_is_still_a_problem', async () => {
  const problem = await readProblem(new Response('<html>', { status: 502 }))
  expect(problem).toMatchObject({ status: 502, code: '', fieldErrors: [] })
})
