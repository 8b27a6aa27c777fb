import { expect } from '@playwright/test'
import { actAs, actAsWhoever, findPerson, isHrAdmin, newVisitor, open, saved } from '../support/actAs'
import { stockholmDay } from '../support/days'
import { test } from '../support/test'

const name = 'Grace Okafor'

test('HR issues a truck permit, the state changes, it is printed, and the report for yesterday stays as it was', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const [hr, boss, driver] = [await newVisitor(browser), await newVisitor(browser), await newVisitor(browser)]
  const { personId, managerId } = await findPerson(hr, name)
  await actAsWhoever(hr, isHrAdmin)
  await actAs(boss, managerId)
  await actAs(driver, personId)
  const yesterday = stockholmDay(-1)
  const past = async () => (await hr.request.get(`/api/v1/legal/report?on=${yesterday}`)).text()
  const before = await past()

  await open(boss, `/people/${managerId}/team-obligations`)
  const mine = boss.getByRole('row', { name })
  await expect(mine).toContainText('Saknas')
  await mine.getByRole('link', { name }).click()
  await boss.getByRole('button', { name: /^Planera\s?: Truck/ }).click()
  await boss.getByLabel('Dag då det ska göras').fill(stockholmDay(7))
  await saved(boss, () => boss.getByRole('button', { name: 'Spara dagen' }).click())
  const truck = (page: typeof hr) => page.getByRole('listitem').filter({ hasText: 'Truck: kunskaper' }).first()
  await expect(truck(boss)).toContainText('Planerat')

  await open(hr, '/legal')
  await expect(hr.getByText(/saknas, .* går snart ut\./)).toBeVisible()
  await open(hr, `/people/${personId}/obligations`)
  await hr.getByRole('button', { name: 'Utfärda tillstånd' }).click()
  const form = hr.getByRole('region', { name: 'Utfärda tillstånd' })
  await form.getByRole('button', { name: 'Utfärda' }).click()
  await expect(form.getByRole('alert')).toContainText('Vad det omfattar')
  await form.getByLabel('Regel som det uppfyller').selectOption({ label: 'Truck: kunskaper och skriftligt tillstånd' })
  await form.getByLabel('Arbetsgivare').fill('Älvhamra Maskin & Service AB')
  await form.getByLabel('Vad det omfattar').fill('Motviktstruck (B1), Låglyftare (A1)')
  await form.getByLabel('Villkor').fill('Gäller inomhus.')
  await saved(hr, () => form.getByRole('button', { name: 'Utfärda' }).click())
  await expect(truck(hr)).toContainText('Gäller')

  await open(driver, '/')
  await open(driver, `/people/${personId}/obligations`)
  await expect(truck(driver)).toContainText('Gäller')
  await driver
    .getByRole('link', { name: /Motviktstruck \(B1\), Låglyftare/ })
    .first()
    .click()
  await expect(driver.getByRole('article')).toContainText(`Älvhamra Maskin & Service AB ger ${name} tillstånd`)
  await driver.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await driver.getByRole('button', { name: 'Skriv ut' }).click()
  await expect(driver.locator('body[data-printed]')).toHaveCount(1)
  await driver.emulateMedia({ media: 'print' })
  await expect(driver.getByRole('article')).toBeVisible()
  await expect(driver.getByRole('button', { name: 'Skriv ut' })).toBeHidden()

  expect(await past()).toBe(before)
  await open(hr, `/legal?on=${yesterday}`)
  await expect(hr.getByText(/Så här såg det ut när dagen/)).toBeVisible()

  await open(hr, `/people/${personId}/obligations`)
  await hr
    .getByRole('link', { name: /Motviktstruck \(B1\), Låglyftare/ })
    .first()
    .click()
  await saved(hr, () => hr.getByRole('button', { name: 'Återkalla' }).click())
  await hr.getByRole('link', { name: 'Tillbaka' }).click()
  await expect(truck(hr)).toContainText('Saknas')
})
