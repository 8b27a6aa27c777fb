import { expect } from '@playwright/test'
import { actAs, actAsNamed, actAsWhoever, isHrAdmin, newVisitor, open } from '../support/actAs'
import { test } from '../support/test'

test('HR counts whom a template meets and gives them plans, and an employee gets what they lack', async ({
  browser,
}) => {
  const [hr, employee] = [await newVisitor(browser), await newVisitor(browser)]
  await actAsWhoever(hr, isHrAdmin)
  await open(hr, '/')
  await hr.getByRole('link', { name: 'Planmallar' }).click()
  await hr.getByRole('link', { name: 'Dataskydd i vardagen' }).click()
  await expect(hr.getByText('Planerna pågår genast, för arbetsgivaren bestämmer om dem.')).toBeVisible()
  const apply = hr.getByRole('region', { name: 'Ge planen till flera' })
  await apply.getByText('Vissa enheter eller roller').click()
  await apply.getByLabel('Lägg till roll').selectOption({ label: 'Ekonomiassistent' })
  await expect(apply.getByRole('button', { name: 'Ge planerna' })).toBeDisabled()
  await apply.getByRole('button', { name: 'Räkna först' }).click()
  await expect(apply.getByText(/^\d+ får en plan\. 0 hoppas över/)).toBeVisible()
  await apply.getByRole('button', { name: 'Ge planerna' }).click()
  await expect(apply.getByText('Klar', { exact: true }).first()).toBeVisible()
  await apply.getByRole('button', { name: 'Räkna först' }).click()
  await expect(apply.getByText(/^0 får en plan\./)).toBeVisible()

  await actAsNamed(employee, 'Fatima al-Khatib')
  await open(employee, '/')
  await employee.getByRole('link', { name: 'Mina planer' }).click()
  await employee.getByRole('link', { name: 'Dataskydd i vardagen' }).click()
  await expect(employee.getByRole('heading', { level: 1, name: 'Dataskydd i vardagen' })).toBeVisible()
  await expect(employee.getByText('Pågår', { exact: true })).toBeVisible()
  const items = employee.getByRole('region', { name: 'Aktiviteter' }).getByRole('listitem')
  await expect(items, 'she has the level that the course leads to').toHaveCount(1)
  await expect(items.first()).toContainText('Gå igenom med en kollega')
})

test('an improvement plan is read by its approver and its person, and a colleague sees none', async ({ browser }) => {
  const [director, colleague] = [await newVisitor(browser), await newVisitor(browser)]
  await actAsNamed(director, 'Ingrid Sjöhammar')
  await open(director, '/')
  await director.getByRole('link', { name: 'Mina planer' }).click()
  const part = director.getByRole('region', { name: 'Handlingsplaner' })
  await part.getByRole('link').first().click()
  await expect(director.getByText('Ingen annan ser att planen finns.')).toBeVisible()
  const [, personId] = /people\/([^/]+)\/improvement-plans/.exec(director.url()) ?? []

  await director.getByRole('button', { name: 'Godkänn' }).click()
  await expect(director.getByText('Planen är godkänd. Nu kan medarbetaren läsa den.')).toBeVisible()
  const person = await newVisitor(browser)
  await actAs(person, personId ?? '')
  await open(person, `/people/${personId}/plans`)
  await person.getByRole('region', { name: 'Handlingsplaner' }).getByRole('link').click()
  await person.getByLabel('Ditt svar').fill('Kontrollkortet gick inte att läsa.')
  await person.getByRole('button', { name: 'Berätta' }).click()
  await expect(person.getByText('Kontrollkortet gick inte att läsa.')).toBeVisible()

  await actAsNamed(colleague, 'Fatima al-Khatib')
  expect((await colleague.request.get('/api/v1/improvement-plans')).ok()).toBe(true)
  expect((await (await colleague.request.get('/api/v1/improvement-plans')).json()).items).toEqual([])
})
