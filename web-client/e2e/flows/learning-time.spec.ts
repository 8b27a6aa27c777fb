import { expect } from '@playwright/test'
import { actAs, actAsNamed, newVisitor, open, saved } from '../support/actAs'
import { test } from '../support/test'

test('hours are noted in the week, taken back and brought back, and the manager sees how much is used', async ({
  browser,
}) => {
  const [employee, manager] = [await newVisitor(browser), await newVisitor(browser)]
  const { managerId } = await actAsNamed(employee, 'Fatima al-Khatib')
  await open(employee, '/')
  await employee.getByRole('link', { name: 'Min lärtid' }).click()
  await expect(employee.getByText('av din arbetstid: en dag i veckan')).toBeVisible()
  const monday = employee.getByRole('listitem').filter({ has: employee.getByRole('heading', { name: /^måndag/ }) })
  const present = (await monday.getByRole('heading').textContent()) ?? ''
  await employee.getByRole('link', { name: 'Förra veckan' }).click()
  // until the week has come, the one that is left is shown: what is opened there goes with it
  await expect(monday.getByRole('heading')).not.toHaveText(present)

  await monday.getByRole('button', { name: /^Lägg till timmar/ }).press('Enter')
  await monday.getByLabel('Timmar').fill('25')
  await monday.getByLabel('Timmar').press('Enter')
  await expect(monday.getByRole('alert')).toContainText('Timmar')
  await monday.getByLabel('Timmar').fill('1,5')
  await monday.getByLabel('Anteckning (frivilligt)').fill('Video om pivottabeller')
  await saved(employee, () => monday.getByLabel('Timmar').press('Enter'))
  const entry = monday.getByRole('listitem').filter({ hasText: 'Video om pivottabeller' })
  await expect(entry).toContainText('1,5 h')
  await entry.getByRole('button', { name: /^Ta bort/ }).click()
  await expect(entry).toHaveCount(0)
  await employee.getByRole('button', { name: 'Ångra' }).click()
  await expect(entry).toBeVisible()

  await actAs(manager, managerId)
  await open(manager, `/people/${managerId}/team-learning-time`)
  await manager.getByRole('link', { name: 'Fatima al-Khatib' }).click()
  await expect(manager, 'the team has a link of the same name').toHaveURL(/people\/[0-9a-f-]+\/learning-time/)
  await manager.getByRole('link', { name: 'Förra veckan' }).click()
  await expect(manager.getByText('1,5 h').first()).toBeVisible()
  await expect(manager.getByText('Video om pivottabeller')).toHaveCount(0)
})
