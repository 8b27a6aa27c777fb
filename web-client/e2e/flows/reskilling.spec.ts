import { expect } from '@playwright/test'
import { actAsNamed, actAsWhoever, isHrAdmin, newVisitor, open, saved } from '../support/actAs'
import { test } from '../support/test'

test('somebody joins a reskilling, and HR takes them on, says why, and takes it back', async ({ browser }) => {
  const [hr, employee] = [await newVisitor(browser), await newVisitor(browser)]
  await actAsWhoever(hr, isHrAdmin)
  await actAsNamed(employee, 'Roza Ismail')
  await open(employee, '/reskilling')
  await employee.getByRole('button', { name: /^Jag är intresserad/ }).click()
  await employee.getByRole('button', { name: 'Allra helst' }).click()
  await saved(employee, () => employee.getByRole('button', { name: 'Gå med' }).click())
  await expect(employee.getByText('Intresse', { exact: true })).toBeVisible()

  await open(hr, '/reskilling')
  await hr.getByRole('link', { name: /^Tavla/ }).click()
  const card = hr.getByRole('listitem').filter({ hasText: 'Roza Ismail' })
  await saved(hr, () => card.getByRole('button', { name: /^Till Bedömd/ }).press('Enter'))
  await expect(hr.getByText('Roza Ismail är nu i Bedömd.')).toBeVisible()
  await card.getByRole('button', { name: /^Till Antagen/ }).press('Enter')
  await hr.getByLabel('Varför antas personen?').fill('Vill mest och lär fort')
  await saved(hr, () => card.getByRole('button', { name: 'Till Antagen', exact: true }).click())
  const admitted = hr.getByRole('region', { name: /^Antagen/ })
  await expect(admitted.getByText('Skäl: Vill mest och lär fort')).toBeVisible()
  await saved(hr, () => hr.getByRole('button', { name: 'Ångra' }).last().click())
  await expect(admitted.getByRole('heading', { name: 'Roza Ismail' })).toHaveCount(0)
  await saved(hr, () => card.getByRole('button', { name: /^Tillbaka till Intresse/ }).click())
  await expect(
    hr.getByRole('region', { name: /^Intresse/ }).getByRole('heading', { name: 'Roza Ismail' }),
  ).toBeVisible()
})
