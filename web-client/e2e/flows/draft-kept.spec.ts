import { expect } from '@playwright/test'
import { actAsNamed, newVisitor, open } from '../support/actAs'
import { test } from '../support/test'

const question = 'Vad har varit svårare, eller inte blivit av?'

test('what one writes survives a minute without a network and a closed tab, and two tabs are asked which answer stands', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const page = await newVisitor(browser)
  const { personId } = await actAsNamed(page, 'Oskar Näslund')
  const { items } = await (await page.request.get(`/api/v1/people/${personId}/conversations`)).json()
  const address = `/people/${personId}/conversations/${items[0].conversationId}`
  const show = async (tab: typeof page) => {
    await open(tab, address)
    await tab.getByRole('button', { name: 'Mina svar' }).click()
    await expect(tab.getByLabel(question)).toBeVisible()
  }
  await show(page)

  await page.context().setOffline(true)
  const word = `Utan nät ${Date.now()}`
  await page.getByLabel(question).fill(word)
  await expect(page.getByText(/^Ingen kontakt med servern just nu/).first()).toBeVisible()
  await page.close()
  await page.context().setOffline(false)
  const again = await page.context().newPage()
  await show(again)
  await expect(again.getByLabel(question)).toHaveValue(word)
  await expect(again.getByText(/^Sparat/).first()).toBeVisible()

  const other = await again.context().newPage()
  await show(other)
  await again.getByLabel(question).fill(`${word}, den ena`)
  await expect(again.getByText(/^Sparat/).first()).toBeVisible()
  await other.getByLabel(question).fill(`${word}, den andra`)
  const clash = other.getByRole('alert').filter({ hasText: 'Det här är öppet på fler ställen' })
  await expect(clash).toContainText('den ena')
  await clash.getByRole('button', { name: 'Behåll det jag skrivit här' }).click()
  await expect(clash).toHaveCount(0)
  await show(again)
  await expect(again.getByLabel(question)).toHaveValue(`${word}, den andra`)
})
