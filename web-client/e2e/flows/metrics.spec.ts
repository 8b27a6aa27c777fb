import { expect } from '@playwright/test'
import { actAs, actAsWhoever, findPerson, isHrAdmin, open, saved } from '../support/actAs'
import { test } from '../support/test'

test('HR sees how it goes, sets a target, goes into a unit and has it all in the address', async ({ page }) => {
  await actAsWhoever(page, isHrAdmin)
  await open(page, '/')
  await page.getByRole('link', { name: 'Personalomsättning', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Personalomsättning' })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Personalomsättning: / })).toBeVisible()

  await page.getByRole('link', { name: 'Ändra nyckeltalet' }).click()
  await page.getByLabel('Formel').fill('100 * quitters')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Det finns ingen mätning som heter quitters.').first()).toBeVisible()
  await page.getByLabel('Formel').fill('100 * leavers / average_headcount')
  await page.getByLabel('Mål', { exact: true }).fill('7,5')
  await saved(page, () => page.getByRole('button', { name: 'Spara', exact: true }).click())
  await expect(page.getByText('Mål: högst 7,5 %').first()).toBeVisible()

  await page.getByRole('button', { name: 'Tabell' }).click()
  await expect(page).toHaveURL(/view=table/)
  await expect(page.getByRole('region', { name: 'Månader' }).getByRole('row')).toHaveCount(26)

  await page.getByRole('link', { name: 'Alla nyckeltal' }).click()
  await page.getByRole('button', { name: '3 månader' }).click()
  await page.getByRole('combobox', { name: 'Nyckeltal' }).selectOption({ label: 'Antal anställda' })
  const unit = page.getByRole('region', { name: 'Enheter' }).getByRole('rowheader').getByRole('link').first()
  const name = await unit.textContent()
  await unit.click()
  await expect(page).toHaveURL(/unit=.*months=3|months=3.*unit=/)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: `Nyckeltal: ${name}` })).toBeVisible()
  await expect(page.getByRole('button', { name: '3 månader' })).toHaveAttribute('aria-pressed', 'true')
})

test('Management meets four key figures, what hangs by a thread, and the nearest scenario', async ({ page }) => {
  const { personId } = await findPerson(page, 'Anders')
  const { antiforgeryToken } = await actAsWhoever(page, (me) => me.roles.includes('tenantAdmin'))
  const origin = new URL((await page.request.get('/')).url()).origin
  const grant = await page.request.post(`/api/v1/people/${personId}/grants`, {
    data: { role: 'analyst', unitIds: [] },
    headers: { Origin: origin, 'X-Antiforgery': antiforgeryToken },
  })
  expect(grant.ok() || grant.status() === 409, await grant.text()).toBe(true)
  await actAs(page, personId)
  await open(page, '/')
  await expect(page.getByRole('heading', { level: 2, name: 'Nyckeltal' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 3, name: 'Personalomsättning' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Kritiska kompetenser i fara' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Närmaste scenario' })).toBeVisible()
})
