import { expect } from '@playwright/test'
import { actAsWhoever, open } from '../support/actAs'
import { test } from '../support/test'

test('a skill is searched for, filtered by kind in the URL, and read with its levels', async ({ page }) => {
  await actAsWhoever(page, () => true)
  await open(page, '/skills')
  await page.getByLabel('Sök kompetens').fill('data')
  await expect(page).toHaveURL(/search=data/)
  const first = page.getByRole('rowheader').first().getByRole('link')
  await expect(first).toHaveText(/data/i)
  const name = (await first.textContent()) ?? ''
  await first.click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Nivåbeskrivningar' })).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel('Sök kompetens')).toHaveValue('data')
})

test('a skill that does not exist offers a way on', async ({ page }) => {
  await actAsWhoever(page, () => true)
  await page.goto('/skills/00000000-0000-4000-8000-000000000000')
  await expect(page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Sök person' })).toBeVisible()
})
