import { expect } from '@playwright/test'
import { actAsWhoever, isHrAdmin, open } from '../support/actAs'
import { test } from '../support/test'

test('a file is mapped, tried out and run, and its errors name row and column', async ({ page }) => {
  await actAsWhoever(page, isHrAdmin)
  const run = Date.now().toString(36)
  const csv = [
    'Person-id;Förnamn;Efternamn;E-post;Startdatum',
    `e2e-${run}-1;Åsa;Öberg;asa.${run}@exempel.se;2026-01-07`,
    `e2e-${run}-2;Örjan;Ek;orjan.${run}@exempel.se;7/1-2026`,
  ].join('\n')

  await open(page, '/people/import')
  await page.getByLabel(/Välj en fil/).setInputFiles({
    name: `personer-${run}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(csv, 'utf8'),
  })
  await expect(page.getByRole('heading', { name: 'Vad betyder kolumnerna?' })).toBeVisible()
  await page.getByLabel('Person-id i källan').selectOption('Person-id')
  await page.getByLabel('Startdatum').selectOption('Startdatum')
  await page.getByRole('button', { name: 'Provkör' }).click()
  await expect(page).toHaveURL(/job=/)
  await expect(page.getByText(/Rad \d+: Startdatum: /)).toBeVisible({ timeout: 30_000 })

  await page.reload()
  await page.getByRole('button', { name: 'Kör importen' }).click()
  await expect(page.getByText('Klar', { exact: true })).toBeVisible({ timeout: 30_000 })
  await expect(async () => {
    await open(page, `/people?search=asa.${run}`) // lists follow a moment later
    await expect(page.getByRole('link', { name: 'Åsa Öberg' })).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
})
