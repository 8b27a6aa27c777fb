import { expect } from '@playwright/test'
import { actAs, actAsWhoever, isHrAdmin, newVisitor, open, saved } from '../support/actAs'
import { test } from '../support/test'

const items = ['develop-here', 'manager-supports', 'time-to-learn', 'we-share', 'safe-to-try']

test('HR opens a pulse, people answer it on their phones, and what it came to is there when it has closed', async ({
  browser,
  page: hr,
}) => {
  const name = `Lärande ${Date.now() % 1_000_000}`
  await actAsWhoever(hr, isHrAdmin)
  await open(hr, '/pulses')
  await hr.getByRole('button', { name: 'Ny puls' }).click()
  await hr.getByLabel('Namn').fill(name)
  await saved(hr, () => hr.getByRole('button', { name: 'Öppna pulsen' }).click())
  await expect(hr.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(hr.getByRole('heading', { name: 'Svar hittills' })).toBeVisible()
  const pulseId = new URL(hr.url()).pathname.split('/')[2]
  const found = await (await hr.request.get('/api/v1/people?isActive=true&limit=20')).json()
  const people = found.items.map((person: { personId: string }) => person.personId).slice(0, 9) as string[]

  const phone = await newVisitor(browser)
  await phone.setViewportSize({ width: 390, height: 844 })
  const origin = new URL(hr.url()).origin
  for (const personId of people.slice(1)) {
    const { antiforgeryToken } = await actAs(phone, personId)
    const answer = await phone.request.put(`/api/v1/me/pulses/${pulseId}/answer`, {
      data: { items: items.map((key) => ({ key, value: 4 })) },
      headers: { Origin: origin, 'X-Antiforgery': antiforgeryToken },
    })
    expect(answer.status(), await answer.text()).toBe(204)
  }

  await actAs(phone, people[0] as string)
  await open(phone, '/')
  await phone.getByRole('link', { name: `En puls väntar på dig: ${name}` }).click()
  await expect(phone.getByRole('heading', { level: 1, name })).toBeVisible()
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  const groups = phone.locator('main form fieldset')
  await expect(groups).toHaveCount(5)
  await groups.first().getByText('2', { exact: true }).click()
  await phone.getByRole('button', { name: 'Skicka svaret' }).click()
  await expect(phone.getByText('4 påståenden saknar svar.')).toBeVisible()
  // the focus stands on the first that lacks one: the rest by keyboard alone
  for (let nth = 1; nth < 5; nth++) {
    await phone.keyboard.press('Space')
    await phone.keyboard.press('ArrowRight')
    await phone.keyboard.press('Tab')
  }
  await saved(phone, () => phone.keyboard.press('Enter'))
  await expect(phone.getByRole('heading', { name: 'Tack för ditt svar' })).toBeVisible()

  await hr.reload()
  await hr.getByRole('button', { name: 'Stäng nu' }).click()
  await saved(hr, () => hr.getByRole('button', { name: 'Stäng pulsen' }).click())
  await expect(hr.getByRole('heading', { name: 'Engagemangsindex' })).toBeVisible()
  await expect(hr.getByText(/^9 svar/)).toBeVisible()
  // eight who said 75 and one who said 25
  await expect(hr.getByText('69,4').first()).toBeVisible()
  await open(phone, `/pulses/${pulseId}`)
  await expect(phone.getByRole('heading', { name: 'Pulsen har stängt' })).toBeVisible()
})
