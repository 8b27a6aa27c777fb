import { expect, type Page } from '@playwright/test'
import { actAs, actAsWhoever, isManager, newVisitor, open, saved } from '../support/actAs'
import { test } from '../support/test'

interface Rated {
  skillId: string
  label: { sv: string }
}

async function send(page: Page, method: 'put' | 'post', url: string, data: unknown) {
  const origin = new URL(page.url()).origin
  const me = await (await page.request.get('/api/v1/me')).json()
  const answer = await page.request[method](url, {
    data,
    headers: { Origin: origin, 'X-Antiforgery': me.antiforgeryToken },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
}

/** A manager, somebody they manage, and a skill that both have said something of. */
async function ratedReport(managersPage: Page, employeesPage: Page) {
  const manager = await actAsWhoever(managersPage, isManager)
  await open(managersPage, '/')
  const team = await (await managersPage.request.get(`/api/v1/people/${manager.personId}/team?depth=direct`)).json()
  const report = team.people[0] as { personId: string; displayName: string }
  await actAs(employeesPage, report.personId)
  await open(employeesPage, '/skills/me')
  const profile = await (await employeesPage.request.get(`/api/v1/people/${report.personId}/skills`)).json()
  const skill = (profile.skills as Rated[])[0]
  if (!skill) throw new Error('The demo data has no report with a skill.')
  return { manager, report, skill }
}

/** Somebody in another team who has no part in the report's ratings. */
async function actAsColleague(page: Page, managerId: string | null) {
  await actAsWhoever(page, () => true)
  const { items } = await (await page.request.get('/api/v1/people?limit=60')).json()
  for (const person of items as { personId: string; managerId: string | null }[]) {
    if (person.managerId === null || person.managerId === managerId || person.personId === managerId) continue
    const me = await actAs(page, person.personId)
    if (!isManager(me) && !me.roles.some((role) => role.startsWith('hr'))) return
  }
  throw new Error('The demo data has no employee in another team.')
}

test('someone who will help is found by name and skill, without level', async ({ browser }) => {
  const [managersPage, employeesPage, colleaguesPage] = [
    await newVisitor(browser),
    await newVisitor(browser),
    await newVisitor(browser),
  ]
  const { manager, report, skill } = await ratedReport(managersPage, employeesPage)
  await send(managersPage, 'put', `/api/v1/people/${report.personId}/skills/${skill.skillId}/manager-rating`, {
    level: 5,
  })
  await send(employeesPage, 'put', `/api/v1/people/${report.personId}/skills/${skill.skillId}/self-rating`, {
    level: 5,
  })

  await open(employeesPage, '/skills/wishes')
  const row = employeesPage
    .getByRole('listitem')
    .filter({ has: employeesPage.getByRole('heading', { name: skill.label.sv, exact: true }) })
  const helps = row.getByRole('checkbox', { name: /Hjälper gärna till/ })
  await expect(helps).toBeVisible()
  if (!(await helps.isChecked())) await saved(employeesPage, () => helps.click())
  await expect(helps).toBeChecked()

  await actAsColleague(colleaguesPage, manager.personId)
  await open(colleaguesPage, '/experts')
  await colleaguesPage.getByLabel('Vad behöver du hjälp med?').fill(skill.label.sv.slice(0, 12))
  await colleaguesPage
    .getByRole('button', { name: new RegExp(`^${skill.label.sv}`) })
    .first()
    .click()
  const found = colleaguesPage.getByRole('listitem').filter({ hasText: report.displayName })
  await expect(found).toContainText('Nivån visas inte för kollegor')
  await expect(found).toContainText('Vill hjälpa till')
})

test('a rating is contested, the rater looks again, and the person reads the answer', async ({ browser }) => {
  const [managersPage, employeesPage] = [await newVisitor(browser), await newVisitor(browser)]
  const { report, skill } = await ratedReport(managersPage, employeesPage)
  for (const level of [1, 2])
    await send(managersPage, 'put', `/api/v1/people/${report.personId}/skills/${skill.skillId}/manager-rating`, {
      level,
    })

  await open(employeesPage, `/skills/me?skill=${skill.skillId}`)
  await employeesPage.getByRole('button', { name: 'Jag håller inte med' }).first().click()
  await employeesPage.getByLabel('Varför stämmer den inte?').fill('Jag har gjort det själv i ett år.')
  await employeesPage.getByRole('button', { name: 'Be om en ny titt' }).click()
  await expect(employeesPage.getByText('Väntar på svar')).toBeVisible()

  await open(managersPage, '/?view=manager')
  const task = managersPage.getByRole('listitem').filter({ hasText: 'Jag har gjort det själv i ett år.' })
  await task.getByRole('button', { name: 'Svara' }).click()
  await task.getByText('4', { exact: true }).click()
  await task.getByLabel('Ditt svar till personen').fill('Det stämmer, det hade jag missat.')
  await task.getByRole('button', { name: 'Ändra till nivå 4' }).click()
  await expect(managersPage.getByText('Svaret är skickat.')).toBeVisible()

  await open(employeesPage, `/skills/me?skill=${skill.skillId}`)
  await expect(employeesPage.getByText('Ändrad från 2 till 4')).toBeVisible()
  await expect(employeesPage.getByText('Det stämmer, det hade jag missat.')).toBeVisible()

  await open(employeesPage, '/readers')
  await expect(employeesPage.getByRole('heading', { name: 'Vem har sett mig' })).toBeVisible()
})
