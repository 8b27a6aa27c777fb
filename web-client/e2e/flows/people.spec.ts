import { expect } from '@playwright/test'
import { actAsWhoever, isHrAdmin, open } from '../support/actAs'
import { test } from '../support/test'

test('a person is found in spite of a missing accent, and walked to in the organisation', async ({ page }) => {
  const me = await actAsWhoever(page, isHrAdmin)
  await open(page, '/people')
  const typed = me.displayName.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  await page.getByLabel('Sök på namn, titel eller e-post').fill(typed)
  await page.getByRole('link', { name: me.displayName }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: me.displayName })).toBeFocused()
  await page.getByRole('link', { name: 'Visa i organisationen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Organisation' })).toBeVisible()
})

test('Control+K finds a person and goes there by keyboard alone', async ({ page }) => {
  const me = await actAsWhoever(page, isHrAdmin)
  await open(page, '/org-chart')
  await page.keyboard.press('Control+k')
  await page.keyboard.type(me.displayName)
  await expect(page.getByRole('option', { name: me.displayName }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/people\//)
})
