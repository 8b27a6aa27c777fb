import { expect } from '@playwright/test'
import { actAsNamed, open, saved } from '../support/actAs'
import { test } from '../support/test'

test('what to learn next says why, waits when one says not now, and is done', async ({ page }) => {
  await actAsNamed(page, 'Martin Wikström')
  await open(page, '/')
  const home = page.getByRole('region', { name: 'Lär dig härnäst' })
  await expect(home.getByRole('listitem').first()).toContainText('Krävs av lagen')
  await home.getByRole('link', { name: 'Alla förslag' }).click()

  const steps = page.getByRole('region', { name: 'Nästa steg' })
  const first = steps.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Inte nu/ }) })
  const title = (await first.first().getByRole('heading').textContent()) ?? ''
  const step = steps.getByRole('listitem').filter({ hasText: title })
  await step.getByText(/^Varför\? Poäng/).click()
  await expect(step.getByRole('columnheader', { name: 'Nivåpassning' })).toBeVisible()
  await step.getByRole('button', { name: /^Inte nu/ }).click()
  await step.getByLabel('Varför inte?').selectOption('Jag har inte tid')
  await expect(step).toHaveCount(0)
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(step).toBeVisible()

  await steps.getByRole('link', { name: /^Visa.*Brandskydd/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Brandskydd/ })).toBeVisible()
  await page.getByRole('button', { name: 'Jag är klar' }).click()
  await saved(page, () => page.getByRole('button', { name: 'Spara' }).click())
  await expect(page.getByText(/^Du blev klar/)).toBeVisible()
})
