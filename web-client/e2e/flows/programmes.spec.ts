import { expect } from '@playwright/test'
import { actAsNamed, newVisitor, open, saved } from '../support/actAs'
import { test } from '../support/test'

test('a programme is given to a cohort, a seat is taken, and the funnel shows it', async ({ page: hr, browser }) => {
  await actAsNamed(hr, 'Ulrika Fahlén')
  await open(hr, '/programmes')
  await hr.getByRole('link', { name: 'AI i arbetet, grund' }).click()
  await hr.getByRole('button', { name: 'Planera en kull' }).click()
  await hr.getByRole('button', { name: 'Spara kullen' }).click()
  await expect(hr.getByRole('alert')).toContainText('Namn på kullen')
  const form = hr.getByRole('region', { name: 'Planera en kull' })
  const name = `Kull ${Date.now()}`
  await form.getByLabel('Namn på kullen').fill(name)
  await form.getByLabel('Första dagen').fill('2031-02-03')
  await form.getByLabel('Sista dagen').fill('2031-04-30')
  await form.getByLabel('Platser').fill('1')
  await saved(hr, () => form.getByRole('button', { name: 'Spara kullen' }).click())

  const employee = await newVisitor(browser, 'sv', 'light')
  await actAsNamed(employee, 'Martin Wikström')
  await open(employee, '/academies')
  await employee.getByRole('link', { name: 'Älvhamra akademi' }).click()
  await expect(employee.getByText('För dig', { exact: true })).toBeVisible()
  await expect(employee.getByRole('region', { name: 'AI i arbetet' })).toContainText('0 av 3 klara')
  await open(employee, '/programmes')
  await employee.getByRole('link', { name: 'AI i arbetet, grund' }).click()
  const row = employee.getByRole('listitem').filter({ hasText: name })
  await saved(employee, () => row.getByRole('button', { name: /^Ta en plats/ }).click())
  await expect(row).toContainText('1 av 1 platser tagna')
  await expect(row).toContainText('Du har en plats')
  await employee.getByRole('link', { name: 'Mitt lärande' }).first().click()
  await expect(employee.getByRole('region', { name: 'Program' })).toContainText(name)

  await hr.reload()
  await expect(hr.getByRole('row', { name: new RegExp(`^${name}`) })).toContainText('1')
  const cohort = hr.getByRole('listitem').filter({ hasText: name })
  await cohort.getByRole('button', { name: /^Deltagare/ }).click()
  await expect(cohort.getByRole('rowheader', { name: 'Martin Wikström' })).toBeVisible()
  await saved(hr, () => cohort.getByRole('button', { name: /^Ta bort/ }).click())
  await expect(cohort).toContainText('0 av 1 platser tagna')
})
