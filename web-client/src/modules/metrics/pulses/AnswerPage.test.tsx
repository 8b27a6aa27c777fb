import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { idOf } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, refuses, server } from '@/test/server'
import type { MyPulse } from './queries'

const pulseId = idOf(80)
const texts = ['Här kan jag utvecklas.', 'Min chef stödjer mitt lärande.']
const asked: MyPulse = {
  pulseId,
  name: 'Lärande våren',
  closes: '2027-03-01',
  standing: 'waiting',
  items: texts.map((sv, i) => ({ key: `item-${i}`, text: { sv, en: sv }, isShipped: true })),
  question: { sv: 'Vad behöver du?', en: 'What do you need?' },
}
const path = '/api/v1/me/pulses/{pulseId}'

it('is answered by keyboard, and says which statement has no answer', async () => {
  let sent: unknown
  let standing: MyPulse['standing'] = 'waiting'
  server.use(
    answers('get', path, () => ({ ...asked, standing })),
    answers('put', `${path}/answer`, ({ body }) => {
      sent = body
      standing = 'answered'
      return undefined
    }),
  )
  const { user } = renderAt(`/pulses/${pulseId}`)

  const first = await screen.findByRole('group', { name: texts[0] as string })
  await user.click(within(first).getByRole('radio', { name: '4' }))
  await user.type(screen.getByLabelText('Vad behöver du?'), 'Tid')
  await user.click(screen.getByRole('button', { name: 'Skicka svaret' }))
  expect(screen.getByText('Ett påstående saknar svar.')).toBeVisible()
  expect(sent).toBeUndefined()
  await user.keyboard(' ')
  await user.click(screen.getByRole('button', { name: 'Skicka svaret' }))

  expect(await screen.findByRole('heading', { name: 'Tack för ditt svar' })).toBeVisible()
  expect(sent).toEqual({
    items: [
      { key: 'item-0', value: 4 },
      { key: 'item-1', value: 1 },
    ],
    text: 'Tid',
  })
})

it('says in the words of the API why an answer is not taken', async () => {
  server.use(
    answers('get', path, () => ({ ...asked, items: asked.items.slice(0, 1), question: null })),
    refuses('put', `${path}/answer`, 409, { code: 'metrics.pulse-answered', detail: 'Du har redan svarat.' }),
  )
  const { user } = renderAt(`/pulses/${pulseId}`)

  await user.click(await screen.findByRole('radio', { name: '3' }))
  await user.click(screen.getByRole('button', { name: 'Skicka svaret' }))

  expect(await screen.findByText('Du har redan svarat.')).toBeVisible()
})

it.each([
  ['over', 'Pulsen har stängt'],
  ['notInvited', 'Den här pulsen gäller inte dig'],
] as const)('asks nothing of whom it is not open to: %s', async (standing, says) => {
  server.use(answers('get', path, () => ({ ...asked, standing, items: [], question: null })))

  renderAt(`/pulses/${pulseId}`)

  expect(await screen.findByRole('heading', { name: says })).toBeVisible()
  expect(screen.queryByRole('radio')).toBeNull()
})
