import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { actAsNamed, newVisitor, open } from '../support/actAs'
import { test } from '../support/test'

test('a conversation is saved as a PDF, by the server and as its reader sees it', async ({ browser }) => {
  test.setTimeout(90_000)
  const page = await newVisitor(browser)
  const { personId } = await actAsNamed(page, 'Fatima al-Khatib')
  await open(page, `/people/${personId}/conversations`)
  await page.locator('tbody').getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Medarbetarsamtal' })).toBeVisible()

  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: 'Spara som PDF' }).click(),
  ])

  expect(file.suggestedFilename()).toBe('Medarbetarsamtal.pdf')
  const pdf = await readFile(await file.path())
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.byteLength).toBeGreaterThan(20_000)
})

test('what is printed from the dark theme is dark ink on light paper', async ({ browser }) => {
  const page = await newVisitor(browser, 'sv', 'dark')
  await actAsNamed(page, 'Ulrika Fahlén')
  await open(page, '/metrics/turnover')
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
  expect(await scheme()).toBe('dark')
  await page.emulateMedia({ media: 'print' })
  expect(await scheme()).toBe('light')
})
