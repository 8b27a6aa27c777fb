import { expect } from '@playwright/test'
import { actAsWhoever, isHrAdmin, open } from '../support/actAs'
import { test } from '../support/test'

test('HR sees the gap today and ahead, goes into a unit, and finds the way back in the address', async ({ page }) => {
  await actAsWhoever(page, isHrAdmin)
  await open(page, '/gap')
  const map = page.getByRole('region', { name: 'Täckning per enhet och kompetens' })
  await expect(map.getByRole('row').nth(2)).toBeVisible()
  await page.getByRole('button', { name: '+2 år' }).click()
  await expect(page).toHaveURL(/years=2/)
  const unit = map.getByRole('rowheader').getByRole('link').first()
  const file = await page.request.get('/api/v1/organisation/export?table=heatmap')
  expect(await file.text()).toContain(`,${await unit.textContent()},false,`)
  await unit.click()
  await expect(page).toHaveURL(/unit=/)
  await expect(page.getByRole('heading', { level: 1, name: /^Gap: / })).toBeVisible()
})

test('HR sees which critical skills hang by a thread', async ({ page }) => {
  await actAsWhoever(page, isHrAdmin)
  await open(page, '/risk')
  await expect(page.getByText('Personer bakom den minst täckta kompetensen')).toBeVisible()
})

test('HR counts who has what, and asks who they are', async ({ page }) => {
  await actAsWhoever(page, isHrAdmin)
  await open(page, '/inventory')
  await page.getByLabel('Från nivå').selectOption('3')
  await expect(page).toHaveURL(/min=3/)
  await page
    .getByRole('link', { name: /^Visa personer/ })
    .first()
    .click()
  const who = page.getByRole('region', { name: 'Vilka' })
  await expect(who.getByRole('rowheader').first()).toBeVisible()
  await page.getByLabel('Namn på vyn').fill('Minst tre')
  await page.getByRole('button', { name: 'Spara vyn' }).click()
  await expect(page.getByRole('link', { name: 'Minst tre' })).toHaveAttribute('href', /min=3/)
  const file = await page.request.get(await page.getByRole('link', { name: 'CSV' }).getAttribute('href').then(String))
  expect(await file.text()).toContain('skillId,skill,kind,people')
})
