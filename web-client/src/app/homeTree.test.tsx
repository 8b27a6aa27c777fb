import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { me } from '@/test/fixtures/people'
import { profile } from '@/test/fixtures/skills'
import { answers, server } from '@/test/server'
import { App } from './App'
import { createApp } from './router'

it('Who_begins_at_home_finds_every_other_address_from_there', async () => {
  server.use(
    answers('get', '/api/v1/me', () => me),
    answers('get', '/api/v1/people/{personId}/skills', () => profile()),
  )
  window.history.replaceState(null, '', '/')
  const app = createApp()
  render(<App {...app} />)
  await screen.findByRole('heading', { level: 1, name: /Elin/ })
  expect(app.router.routesById).not.toHaveProperty('/_app/settings')

  await app.router.navigate({ to: '/settings' })

  expect(await screen.findByRole('heading', { level: 1, name: 'Inställningar' })).toBeInTheDocument()
  expect(app.router.history.length).toBe(2)
  expect(app.router.routesById).toHaveProperty('/_app/people/$personId/plans/$planId')
})
