import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { elinId, idOf, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, server } from '@/test/server'
import type { Document, DocumentSection } from './queries'

const documentId = idOf(710)
const both = (text: string) => ({ sv: text, en: text })
const none = { sv: null, en: null }
const section: DocumentSection = {
  section: {
    key: 'wish',
    title: both('Önskan'),
    about: none,
    filledBy: ['employee'],
    readBy: ['manager'],
    way: 'apart',
    shown: 'atOnce',
    phase: null,
    questions: [
      {
        key: 'what',
        kind: 'text',
        text: both('Vad vill du lära dig?'),
        help: none,
        isRequired: true,
        when: null,
        choices: [],
        takesSeveral: false,
        scale: null,
        owner: null,
        dueDays: null,
      },
    ],
  },
  answers: [],
  mayWrite: true,
  savedTimes: 0,
}
const view = (patch: Partial<Document> = {}): Document => ({
  documentId,
  templateId: idOf(700),
  templateVersion: 1,
  kind: 'form',
  title: both('Önskan om utbildning'),
  about: none,
  state: 'running',
  me: 'employee',
  personId: elinId,
  unitId: null,
  managerId: null,
  openingId: null,
  begunBy: elinId,
  begunAt: '2026-01-02T09:00:00Z',
  endedAt: null,
  sections: [section],
  handedIn: [],
  waiting: ['employee'],
  ticked: [],
  signers: ['employee'],
  signatures: [],
  isErased: false,
  actions: ['handIn', 'withdraw'],
  version: 2,
  ...patch,
})

function document(first: Document = view()) {
  const state = { document: first, saved: [] as unknown[], handedIn: 0, signedAs: '' }
  server.use(
    answers('get', '/api/v1/documents/{documentId}', () => state.document),
    answers('get', '/api/v1/people/{personId}', () => person(elinId, me.displayName)),
    http.put('*/api/v1/documents/:id/answers/wish', async ({ request }) => {
      state.saved.push(await request.json())
      return new HttpResponse(null, { status: 204, headers: { ETag: `"${state.saved.length}"` } })
    }),
    http.post('*/api/v1/documents/:id/submission', () => {
      state.handedIn++
      return new HttpResponse(null, { status: 204 })
    }),
    http.post('*/api/v1/documents/:id/signature', ({ request }) => {
      state.signedAs = request.headers.get('If-Match') ?? ''
      return new HttpResponse(null, { status: 204 })
    }),
  )
  return state
}

it('says what is missing before the server has to, saves what waits and hands in', async () => {
  const state = document()
  const { user } = renderAt(`/documents/${documentId}`)
  await user.click(await screen.findByRole('button', { name: 'Lämna in min del' }))
  expect(within(screen.getByRole('alert')).getByRole('link', { name: 'Vad vill du lära dig?' })).toBeInTheDocument()
  expect(state.handedIn).toBe(0)

  await user.type(screen.getByRole('textbox', { name: /Vad vill du lära dig/ }), 'Svetsa')
  await user.click(screen.getByRole('button', { name: 'Lämna in min del' }))

  await waitFor(() => expect(state.handedIn).toBe(1))
  expect(state.saved.at(-1)).toEqual({ answers: [{ question: 'what', text: 'Svetsa' }] })
})

it('signs what is on the page', async () => {
  const given = {
    ...section,
    mayWrite: false,
    answers: [{ party: 'employee' as const, isDraft: false, answers: [{ question: 'what', text: 'Svetsa' }] }],
  }
  const state = document(view({ sections: [given], waiting: [], actions: ['sign'], version: 7 }))
  const { user } = renderAt(`/documents/${documentId}`)
  expect(await screen.findByText('Svetsa')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Skriv under' }))
  await waitFor(() => expect(state.signedAs).toBe('"7"'))
})

it('says that there is nothing to read where nothing is shown', async () => {
  document(view({ sections: [], actions: [], signers: [] }))
  renderAt(`/documents/${documentId}`)
  expect(await screen.findByText('Inget i dokumentet är för dig att läsa eller fylla i.')).toBeInTheDocument()
})
