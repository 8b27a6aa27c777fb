import { expect, type Page } from '@playwright/test'
import { actAs, actAsWhoever, isManager, newVisitor, open, saved } from '../support/actAs'
import { test } from '../support/test'

async function teamOf(page: Page, managerId: string) {
  const team = await page.request.get(`/api/v1/people/${managerId}/team?depth=direct`)
  return (await team.json()).people as { personId: string; displayName: string }[]
}

async function requiredSkill(page: Page, personId: string) {
  const answer = await page.request.get(`/api/v1/people/${personId}/skills`)
  const { skills } = (await answer.json()) as { skills: { skillId: string; label: { sv: string }; required: number }[] }
  return skills.find((skill) => skill.required !== null)
}

test('the employee rates, the manager rates blind, the level is explained, the gap and the matrix follow', async ({
  browser,
}) => {
  const managersPage = await newVisitor(browser)
  const employeesPage = await newVisitor(browser)
  const manager = await actAsWhoever(managersPage, isManager)
  const team = await teamOf(managersPage, manager.personId ?? '')

  let report: (typeof team)[number] | undefined
  let skill: Awaited<ReturnType<typeof requiredSkill>>
  for (const person of team) {
    await actAs(employeesPage, person.personId)
    skill = await requiredSkill(employeesPage, person.personId)
    report = person
    if (skill) break
  }
  if (!report || !skill) throw new Error('The demo data has no report with a required skill.')
  const name = skill.label.sv

  await open(employeesPage, '/skills/me')
  const own = employeesPage.getByRole('group', { name: new RegExp(`Din nivå i ${name}`) })
  await own.getByText('2', { exact: true }).click()
  await expect(own.getByRole('radio', { name: /^2/ })).toBeChecked()
  await own.getByText('4', { exact: true }).click()
  await employeesPage.getByRole('button', { name: 'Ångra' }).click()
  await expect(own.getByRole('radio', { name: /^2/ })).toBeChecked()
  await own.getByText('4', { exact: true }).click()
  await expect(employeesPage.getByText(`${name}: nivå 4 är sparad.`)).toBeVisible()

  await open(managersPage, `/people/${report.personId}/skills`)
  const managers = managersPage.getByRole('group', { name: new RegExp(`Din skattning av nivån i ${name}`) })
  await saved(managersPage, () => managers.getByText('3', { exact: true }).click())
  await expect(managers.getByRole('radio', { name: /^3/ })).toBeChecked()

  await open(employeesPage, `/skills/me?skill=${skill.skillId}`)
  await expect(employeesPage.getByText(/Det vägda värdet är/)).toBeVisible()
  await expect(employeesPage.getByRole('rowheader', { name: 'Egen skattning' })).toBeVisible()
  await expect(employeesPage.getByRole('rowheader', { name: 'Chefens skattning' })).toBeVisible()

  await open(managersPage, `/people/${manager.personId}/team-matrix?view=gap`)
  await expect(managersPage.getByRole('grid')).toBeVisible()
  await managersPage.getByRole('button', { name: 'Nivå' }).click()
  await managersPage.getByRole('grid').focus()
  await managersPage.keyboard.press('ArrowRight')
  await managersPage.keyboard.press('3')
  await expect(managersPage.getByRole('button', { name: 'Ångra' })).toBeVisible()
})
