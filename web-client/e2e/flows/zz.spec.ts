import { test } from '@playwright/test'
import { actAsNamed, actAsWhoever, isHrAdmin, newVisitor, open } from '../support/actAs'

test('pictures', async ({ browser }) => {
  test.setTimeout(240_000)
  const page = await newVisitor(browser)
  const { personId, managerId } = await actAsNamed(page, 'Fatima al-Khatib')
  const shot = async (name: string) => {
    await page.waitForTimeout(700)
    await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await open(page, `/people/${personId}/conversations`)
  await shot('list')
  await page.locator('tbody a').first().click()
  await page.getByRole('heading', { name: 'Medarbetarsamtal' }).waitFor()
  await shot('both')
  await page.getByRole('button', { name: 'Mina svar' }).click()
  await shot('own')
  await page.getByRole('button', { name: 'Tillsammans' }).click()
  await shot('together')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: 'Mina svar' }).click()
  await shot('own-390')
  await page.setViewportSize({ width: 1280, height: 900 })
  const other = await newVisitor(browser)
  await actAsNamed(other, 'Frida')
  await actAsWhoever(page, isHrAdmin)
  await open(page, '/conversation-cycles')
  await shot('cycles')
  await page.locator('tbody a').first().click()
  await page.getByRole('heading', { name: 'Per chef' }).waitFor()
  await shot('cycle')
  await page.getByRole('link', { name: 'Samtalsomgångar' }).first().click()
  await page.getByRole('button', { name: 'Ny omgång' }).click()
  await shot('cycle-new')
  void managerId
})
