import { expect } from '@playwright/test'
import { actAsWhoever, open } from '../support/actAs'
import { test } from '../support/test'

const keepsCatalogue = (me: { roles: string[] }) => me.roles.includes('skillOwner') || me.roles.includes('learning')

test('a skill is proposed, taken into use, edited and phased out with an undo', async ({ page }) => {
  await actAsWhoever(page, keepsCatalogue)
  await open(page, '/skills')
  await page.getByRole('link', { name: 'Föreslå kompetens' }).click()
  const name = `Robotsvets ${Date.now()}`
  await page.getByLabel('På svenska', { exact: true }).fill(name)
  await page.getByLabel('Nivå 3 på svenska').fill('Programmerar om roboten själv')
  await page.getByRole('button', { name: 'Föreslå' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.getByRole('button', { name: 'Ta i bruk', exact: true }).click()
  await expect(page.getByText('Programmerar om roboten själv')).toBeVisible()

  await page.getByRole('button', { name: 'Fasa ut' }).click()
  await page.getByRole('button', { name: 'Fasa ut utan ersättare' }).click()
  await expect(page.getByText('Kan läsas, men inte skattas')).toBeVisible()
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(page.getByText('Kan läsas, men inte skattas')).toBeHidden()
})

test('a starter pack comes in with one press', async ({ page }) => {
  await actAsWhoever(page, keepsCatalogue)
  await open(page, '/skills/starter-packs')
  const pack = page.getByRole('region', { name: 'Tillverkning' })
  await pack.getByRole('button', { name: /Lägg till/ }).click()
  await expect(pack.getByText('Tillagt')).toBeVisible()
})
