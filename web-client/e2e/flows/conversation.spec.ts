import { expect } from '@playwright/test'
import { actAs, actAsNamed, newVisitor, open, saved } from '../support/actAs'
import { test } from '../support/test'

test('two prepare apart, read each other, write down what they agree on, sign it, and it becomes a plan', async ({
  browser,
}, { retry }) => {
  test.setTimeout(120_000)
  const name = retry ? 'Martin Wikström' : 'Amina Warsame' // whoever has begun cannot begin again
  const [employee, manager] = [await newVisitor(browser), await newVisitor(browser)]
  const { personId, managerId } = await actAsNamed(employee, name)
  await actAs(manager, managerId)
  const word = `Körde ensam ${Date.now()}`

  await open(employee, '/')
  await employee.getByRole('link', { name: /^Ditt medarbetarsamtal väntar på dig/ }).click()
  await expect(employee.getByRole('heading', { level: 1, name: 'Medarbetarsamtal' })).toBeVisible()
  await employee.getByRole('button', { name: 'Lämna in' }).click()
  await expect(employee.getByRole('alert')).toContainText('4 frågor behöver svar')
  await employee.getByLabel('Vad har gått bra sedan sist?').fill(word)
  await employee
    .getByRole('group', { name: /^Hur trivs du/ })
    .getByText('4', { exact: true })
    .click()
  await employee
    .getByRole('group', { name: /^Hur är din arbetsmängd/ })
    .getByText('3', { exact: true })
    .click()
  await employee
    .getByRole('group', { name: /^Hur tydligt är det/ })
    .getByText('5', { exact: true })
    .click()
  await saved(employee, () => employee.getByRole('button', { name: 'Lämna in' }).click())
  await expect(employee.getByText(/^Inlämnat/)).toBeVisible()

  await open(manager, `/people/${managerId}/team-conversations`)
  await manager
    .getByRole('row', { name: new RegExp(name) })
    .getByRole('link')
    .click()
  await expect(manager.getByRole('heading', { level: 1, name: 'Medarbetarsamtal' })).toBeVisible()
  await manager.getByRole('button', { name: 'Sida vid sida' }).click()
  await expect(manager.getByText('Lämna in dina svar först')).toHaveCount(1)
  await expect(manager.getByText(word)).toHaveCount(0)
  await manager.getByRole('button', { name: 'Mina svar' }).click()
  await manager.getByLabel('Vad har gått bra sedan sist?').fill('Du tar ansvar')
  await manager
    .getByRole('group', { name: /^Hur tydligt är det/ })
    .getByText('4', { exact: true })
    .click()
  await manager.getByLabel('Vad uppskattar du i medarbetarens arbete?').fill('Lugnet')
  await saved(manager, () => manager.getByRole('button', { name: 'Lämna in' }).click())
  await manager.getByRole('button', { name: 'Sida vid sida' }).click()
  await expect(manager.getByText(word)).toBeVisible()

  await manager.getByRole('button', { name: 'Vi har träffats' }).click()
  await saved(manager, () => manager.getByRole('button', { name: 'Spara dagen' }).click())
  await manager.getByLabel('Sammanfattning').fill('Vi är överens')
  await manager.getByRole('button', { name: 'Lägg till', exact: true }).click()
  await manager.getByLabel('1. Vad ska göras?').fill(`Lära upp en kollega ${word}`)
  await saved(manager, () => manager.getByRole('button', { name: 'Klart att skriva under' }).click())
  await saved(manager, () => manager.getByRole('button', { name: 'Skriv under' }).click())

  await open(employee, `/people/${personId}/conversations`)
  await employee.locator('tbody').getByRole('link').first().click()
  await expect(employee.getByText('Vi är överens')).toBeVisible()
  await employee.getByLabel(/^Ser du något annorlunda/).fill('Jag vill hellre lära upp två')
  await saved(employee, () => employee.getByRole('button', { name: 'Skriv under' }).click())
  await saved(employee, () => employee.getByRole('button', { name: 'Lägg i utvecklingsplanen' }).click())
  await expect(employee.getByText('I utvecklingsplanen', { exact: true })).toBeVisible()

  await open(employee, `/people/${personId}/plans`)
  await employee.getByRole('link', { name: /^Efter samtalet/ }).click()
  await expect(employee.getByRole('heading', { name: `Lära upp en kollega ${word}` })).toBeVisible()
})
