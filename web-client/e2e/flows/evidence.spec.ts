import { expect, type Page } from '@playwright/test'
import { actAs, actAsWhoever, isManager, newVisitor, open } from '../support/actAs'
import { test } from '../support/test'

interface Person {
  personId: string
  displayName: string
}

async function read<T>(page: Page, path: string): Promise<T> {
  return (await (await page.request.get(`/api/v1/${path}`)).json()) as T
}

test('evidence is added, verified by the manager, explains the level, and the level can be read as it was', async ({
  browser,
}) => {
  const managersPage = await newVisitor(browser)
  const employeesPage = await newVisitor(browser)
  const manager = await actAsWhoever(managersPage, isManager)
  const { people } = await read<{ people: Person[] }>(managersPage, `people/${manager.personId}/team?depth=direct`)
  const report = people[0] as Person
  await actAs(employeesPage, report.personId)
  const { skills } = await read<{ skills: { skillId: string }[] }>(employeesPage, `people/${report.personId}/skills`)
  const title = `Intyg ${Date.now()}`

  await open(employeesPage, `/skills/me?skill=${skills[0]?.skillId}`)
  await employeesPage.getByRole('button', { name: 'Lägg till underlag' }).click()
  await employeesPage.getByRole('button', { name: 'Spara underlag' }).click()
  await expect(employeesPage.getByRole('alert')).toContainText('Utfärdat den')
  await employeesPage.getByLabel('Namn').fill(title)
  await employeesPage.getByLabel('Utfärdat den').fill('2026-01-15')
  await employeesPage.getByRole('button', { name: 'Spara underlag' }).click()
  await expect(employeesPage.getByRole('heading', { name: title })).toBeVisible()

  await open(managersPage, '/requests')
  const task = managersPage.getByRole('listitem').filter({ hasText: title })
  await task.getByLabel('Nivå som underlaget visar').selectOption('4')
  await task.getByRole('button', { name: 'Verifiera' }).click()
  await expect(managersPage.getByText(`${title} är verifierat.`)).toBeVisible()
  await expect(task).toHaveCount(0)

  await open(employeesPage, `/skills/me?skill=${skills[0]?.skillId}`)
  await expect(employeesPage.getByRole('heading', { name: /Varför är min nivå/ })).toBeVisible()
  await expect(employeesPage.getByRole('rowheader', { name: new RegExp(title) })).toBeVisible()
  await employeesPage.getByLabel('Visa som det var den').fill('2025-12-31')
  await expect(employeesPage.getByText(/Så här såg det ut den/)).toBeVisible()
  await expect(employeesPage).toHaveURL(/asOf=2025-12-31/)
  await expect(employeesPage.getByRole('rowheader', { name: new RegExp(title) })).toHaveCount(0)
})

test('a colleague is asked, answers and the request is gone', async ({ browser }) => {
  const managersPage = await newVisitor(browser)
  const askersPage = await newVisitor(browser)
  const colleaguesPage = await newVisitor(browser)
  const manager = await actAsWhoever(managersPage, isManager)
  const { people } = await read<{ people: Person[] }>(managersPage, `people/${manager.personId}/team?depth=direct`)
  const [asker, colleague] = people as [Person, Person]
  await actAs(askersPage, asker.personId)
  await actAs(colleaguesPage, colleague.personId)
  const { skills } = await read<{ skills: { skillId: string; label: { sv: string } }[] }>(
    askersPage,
    `people/${asker.personId}/skills`,
  )
  const skill = skills[1] ?? skills[0]

  await open(askersPage, `/skills/me?skill=${skill?.skillId}`)
  await askersPage.getByRole('button', { name: 'Be en kollega skatta' }).click()
  await askersPage.getByLabel('Vem vill du fråga?').fill(colleague.displayName)
  await askersPage
    .getByRole('button', { name: `Fråga ${colleague.displayName}` })
    .first()
    .click()
  await expect(askersPage.getByText(`${colleague.displayName} är tillfrågad.`)).toBeVisible()

  await open(colleaguesPage, '/requests')
  const task = colleaguesPage.getByRole('listitem').filter({ hasText: asker.displayName }).first()
  await task.getByText('3', { exact: true }).click()
  await task.getByRole('button', { name: 'Svara' }).click()
  await expect(colleaguesPage.getByText(`${skill?.label.sv}: du har svarat nivå 3.`)).toBeVisible()
})
