import { expect, type Page } from '@playwright/test'
import { actAsWhoever, isHrAdmin, isManager, open } from '../support/actAs'
import { test } from '../support/test'

interface Person {
  personId: string
  displayName: string
  managerId: string | null
}

async function people(page: Page, query: string): Promise<Person[]> {
  return (await (await page.request.get(`/api/v1/people?isActive=true&limit=50&${query}`)).json()).items
}

async function choose(page: Page, label: string, name: string) {
  await page.getByLabel(label, { exact: true }).fill(name)
  await page
    .getByRole('button', { name: `Välj ${name}` })
    .first()
    .click()
}

test('a service key is made, shown once and revoked', async ({ page }) => {
  await actAsWhoever(page, (me) => me.roles.includes('tenantAdmin'))
  const name = `System ${Date.now()}`
  await open(page, '/service-keys')
  await page.getByRole('button', { name: 'Ny nyckel' }).click()
  await page.getByLabel('System', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Skapa nyckeln' }).click()
  await expect(page.getByRole('alert')).toContainText('Får göra')
  await page.getByLabel('Läsa sammanställningar').check()
  await page.getByRole('button', { name: 'Skapa nyckeln' }).click()
  await expect(page.getByRole('heading', { name: 'Din nya nyckel' })).toBeFocused()
  await expect(page.getByText(/^cdk_/)).toBeVisible()
  await page.getByRole('button', { name: 'Jag har sparat den' }).click()
  await expect(page.getByText(/^cdk_/)).toHaveCount(0)

  const row = page.getByRole('listitem').filter({ hasText: name })
  await row.getByRole('button', { name: `Återkalla ${name}` }).click()
  await expect(row.getByText(/slutar fungera genast/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Nyckeln för ${name} är återkallad.`)).toBeVisible()
  await expect(row).toContainText('Återkallad')
})

test('access is given for a unit, taken back and given again by undoing', async ({ page }) => {
  const me = await actAsWhoever(page, (one) => one.roles.includes('tenantAdmin'))
  const other = (await people(page, 'search=')).find((person) => person.personId !== me.personId) as Person
  await open(page, `/people/${other.personId}`)
  await page.getByRole('button', { name: 'Ge en behörighet' }).click()
  await page.getByLabel('Behörighet', { exact: true }).selectOption('hrPartner')
  await page.getByRole('group', { name: 'Enheter' }).getByRole('checkbox').nth(1).check()
  await page.getByRole('button', { name: 'Ge behörigheten' }).click()
  await expect(page.getByText(`${other.displayName} är nu HR-partner.`)).toBeVisible()
  const row = page.getByRole('listitem').filter({ hasText: 'HR-partner' })
  await row.getByRole('button', { name: 'Ta bort HR-partner' }).click()
  await expect(row).toHaveCount(0)
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(row).toBeVisible()
  await row.getByRole('button', { name: 'Ta bort HR-partner' }).click()
  await expect(row).toHaveCount(0)
})

test('HR moves a person under another manager, refused where it would make a ring, and takes it back', async ({
  page,
}) => {
  const me = await actAsWhoever(page, isHrAdmin)
  const all = await people(page, 'search=')
  const leads = all.find((person) => all.some((other) => other.managerId === person.personId)) as Person
  const report = all.find((person) => person.managerId === leads.personId) as Person
  const other = all.find(({ personId }) => ![leads.personId, report.personId, me.personId].includes(personId)) as Person
  const save = page.getByRole('button', { name: 'Byt chef' }).last()

  await open(page, `/people/${leads.personId}?change=manager`)
  await choose(page, 'Ny chef', report.displayName)
  await save.click()
  await expect(page.getByLabel('Ny chef')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('alert')).toContainText('chef över sig själv')

  await open(page, `/people/${report.personId}?change=manager`)
  await choose(page, 'Ny chef', other.displayName)
  await save.click()
  await expect(page.getByText(new RegExp(`^${report.displayName} byter chef`))).toBeVisible()
  const line = page.getByRole('region', { name: 'Chefer ovanför' })
  await expect(line.getByRole('link', { name: other.displayName })).toBeVisible()
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(line.getByRole('link', { name: leads.displayName })).toBeVisible()
})

test('a manager appoints a deputy for days to come, by keyboard', async ({ page }) => {
  const me = await actAsWhoever(page, isManager)
  const other = (await people(page, `managerId=${me.personId}`))[0] as Person
  await open(page, `/people/${me.personId}`)
  await page.getByRole('button', { name: 'Utse ersättare' }).press('Enter')
  await page.getByLabel('Ersättare', { exact: true }).fill(other.displayName)
  await page
    .getByRole('button', { name: `Välj ${other.displayName}` })
    .first()
    .press('Enter')
  await expect(page.getByLabel('Ersättare', { exact: true })).toBeFocused()
  // The same days again are no news to the server, so that the flow can be run twice.
  await page.getByLabel('Från och med').fill('2040-07-01')
  await page.getByLabel('Sista dag som ersättare').fill('2040-06-01')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Sista dag som ersättare')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Sista dag som ersättare').fill('2040-07-31')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Ersättaren är utsedd från 1 juli 2040 till och med 31 juli 2040/)).toBeVisible()
  await expect(page.getByRole('link', { name: `Ersättare: ${other.displayName}` })).toBeVisible()
})
