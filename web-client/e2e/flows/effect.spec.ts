import { expect } from '@playwright/test'
import { actAsNamed, findPerson, newVisitor, open, saved } from '../support/actAs'
import { test } from '../support/test'

test('an effect card is made, stated and read without names, and few people are refused', async ({
  page: learning,
  browser,
}) => {
  await actAsNamed(learning, 'Linnéa Grönlund')
  await open(learning, '/effects')
  await learning.getByRole('link', { name: 'Samtal som löser' }).first().click()
  await expect(learning.getByRole('heading', { level: 1 })).toHaveText('Effekt: Samtal som löser')
  await expect(learning.getByText(/5 personer/).first()).toBeVisible()
  await expect(learning.getByText('Åsa Östlund')).toHaveCount(0)
  await learning.getByRole('button', { name: 'Ändra värde och kostnad' }).click()
  await learning.getByLabel('Nytta i kronor').fill('75 000')
  await learning.getByLabel('Kostnad i kronor').fill('60 000')
  await saved(learning, () => learning.getByRole('button', { name: 'Spara', exact: true }).click())
  await expect(learning.getByText('25,0 %')).toBeVisible()

  await open(learning, '/effects')
  await learning.getByRole('button', { name: 'Gör ett effektkort' }).click()
  const form = learning.getByRole('region', { name: 'Gör ett effektkort' })
  await form.getByRole('button', { name: 'Gör kortet' }).click()
  await expect(form.getByRole('alert')).toContainText('Program')
  await form.getByLabel('Program', { exact: true }).selectOption({ label: 'AI i arbetet, grund' })
  await form.getByRole('button', { name: 'Gör kortet' }).click()
  await expect(form.getByRole('alert')).toBeVisible()

  const employee = await newVisitor(browser)
  const { personId } = await findPerson(employee, 'Amina Warsame')
  await actAsNamed(employee, 'Amina Warsame')
  await open(employee, '/?view=employee')
  await employee.getByRole('link', { name: /frågor? om program/ }).click()
  await expect(employee.getByRole('heading', { name: 'Samtal som löser' }).first()).toBeVisible()
  const reaction = employee.getByRole('group', { name: 'Hur stor nytta har du av programmet?' })
  if (await reaction.isVisible()) {
    await saved(employee, () => reaction.getByRole('button', { name: /^4/ }).click())
    await expect(reaction).toHaveCount(0)
  }
  expect((await employee.request.get('/api/v1/effect-cards')).status()).toBe(403)
  expect(
    (await (await employee.request.get(`/api/v1/people/${personId}/programme-answers`)).json()).items[0].reaction,
  ).toBe(4)
})
