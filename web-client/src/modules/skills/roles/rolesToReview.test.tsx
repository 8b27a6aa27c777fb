import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Answer } from '@/api/types'
import { aliId, elinId, idOf, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, refuses, server } from '@/test/server'

type Review = Answer<'getRoleProfileReview'>

const names = {
  [idOf(301)]: 'Truckförare',
  [idOf(302)]: 'Supporttekniker',
  [idOf(303)]: 'Säljare',
  [idOf(304)]: 'Kock',
}
const review: Review = {
  roleProfileId: idOf(301),
  isOpen: true,
  submittedBy: aliId,
  reviewerId: null,
  validFrom: null,
  submittedAt: '2026-03-02T08:00:00Z',
  sentBackBy: null,
  sentBackAt: null,
  reason: null,
  mayPublish: true,
}
const reviews: Record<string, Partial<Review>> = {
  [idOf(302)]: { reviewerId: elinId },
  [idOf(303)]: { submittedBy: elinId },
  [idOf(304)]: { mayPublish: false },
}

function openAt(path: string, roles: typeof me.roles) {
  const lists: string[] = []
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles })),
    answers('get', '/api/v1/jobs', () => ({ items: [], nextCursor: null })),
    answers('get', '/api/v1/units', () => ({ items: [] })),
    refuses('get', '/api/v1/units/{unitId}/coverage', 404),
    answers('get', '/api/v1/people/{personId}', () => person(aliId, 'Ali Hassan')),
    answers('get', '/api/v1/people/{personId}/peer-requests', () => ({ items: [] })),
    answers('get', '/api/v1/people/{personId}/evidence-to-verify', () => ({ items: [] })),
    answers('get', '/api/v1/people/{personId}/assessor-appointments', () => ({ items: [] })),
    answers('get', '/api/v1/role-profiles', ({ search }) => {
      lists.push(String(search))
      return {
        items: Object.entries(names).map(([roleProfileId, sv]) => ({
          roleProfileId,
          name: { sv, en: null },
          version: 1,
          status: 'inReview' as const,
          hasDraft: true,
          isInReview: true,
          reviewerId: null,
          requirements: 3,
          people: 0,
        })),
      }
    }),
    answers('get', '/api/v1/role-profiles/{roleProfileId}/review', ({ params }) => ({
      ...review,
      roleProfileId: params.roleProfileId ?? '',
      ...reviews[params.roleProfileId ?? ''],
    })),
  )
  renderAt(path)
  return lists
}

const toReview = () => screen.findAllByRole('link', { name: /^Granska: / })

it('Who_may_approve_finds_what_others_have_submitted_among_their_requests_what_they_are_asked_for_first', async () => {
  const lists = openAt('/requests', ['learning'])
  expect((await toReview()).map(({ textContent }) => textContent)).toEqual([
    'Granska: Supporttekniker',
    'Granska: Truckförare',
  ])
  expect((await toReview())[0]).toHaveAttribute('href', `/role-profiles/${idOf(302)}/edit`)
  expect(lists).toEqual(['isInReview=true'])
})

it('HR_finds_them_on_their_home', async () => {
  openAt('/?view=hr', ['hrAdmin'])
  expect(await screen.findByRole('heading', { name: 'Rollprofiler som väntar på granskning' })).toBeInTheDocument()
  expect(await toReview()).toHaveLength(2)
})

it('Who_may_not_approve_is_asked_for_nothing_and_asks_for_no_list', async () => {
  const lists = openAt('/requests', ['employee'])
  expect(await screen.findByText('Inget väntar på dig')).toBeInTheDocument()
  expect(lists).toEqual([])
})
