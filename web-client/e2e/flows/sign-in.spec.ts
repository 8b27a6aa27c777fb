import { expect } from '@playwright/test'
import { open, personas } from '../support/actAs'
import { test } from '../support/test'

test('a wanted page is kept through the switcher of people', async ({ page }) => {
  await page.goto('/people')
  await expect(page.getByRole('heading', { level: 1, name: 'Logga in' })).toBeVisible()
  await page.getByRole('link', { name: 'Agera som någon (utveckling)' }).click()
  const [first] = await personas(page)
  await page
    .getByRole('button', { name: `Välj ${first?.displayName}` })
    .first()
    .click()
  await expect(page.getByRole('navigation', { name: 'Huvudmeny' })).toBeVisible()
  await expect(page.getByText(`Du agerar som ${first?.displayName}`)).toBeVisible()
})

test('wrong credentials are refused beside a focused summary', async ({ page }) => {
  await open(page, '/sign-in')
  await page.getByLabel('Användarnamn').fill('ingen')
  await page.getByLabel('Lösenord').fill('fel lösenord här')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeFocused()
})

test('language and theme are chosen before one is inside', async ({ page }) => {
  await open(page, '/sign-in')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
