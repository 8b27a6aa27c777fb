import { expect } from '@playwright/test'
import { actAsNamed, open, saved } from '../support/actAs'
import { stockholmDay } from '../support/days'
import { test } from '../support/test'

test('a review meeting is planned beside what the last one decided, decides and is closed for good', async ({
  page: hr,
}) => {
  await actAsNamed(hr, 'Ulrika Fahlén')
  await open(hr, '/reviews')
  await expect(hr.getByRole('row', { name: /^Höstens uppföljning/ })).toContainText('fortsätt')
  await hr.getByRole('button', { name: 'Planera ett möte' }).click()
  const title = `Avstämning ${Date.now()}`
  await hr.getByLabel('Rubrik').fill(title)
  await hr.getByLabel('Nyckeltal på dagordningen').selectOption({ label: 'Personalomsättning' })
  await saved(hr, () => hr.getByRole('button', { name: 'Spara mötet' }).click())

  await expect(hr.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(hr.getByRole('region', { name: 'Förra mötets beslut' }).first()).toBeVisible()
  await expect(hr.getByRole('button', { name: 'Avsluta mötet' })).toBeDisabled()
  await hr.getByRole('button', { name: /^Besluta/ }).click()
  await hr.getByRole('button', { name: 'Spara beslutet' }).click()
  await expect(hr.getByRole('alert')).toContainText('Nästa datum')
  await hr.getByRole('button', { name: 'Ändra', exact: true }).click()
  await hr.getByLabel('Motivering').fill('Samtalen kommer för sent.')
  await hr.getByLabel('Nästa datum').fill(stockholmDay(90))
  await saved(hr, () => hr.getByRole('button', { name: 'Spara beslutet' }).click())
  await hr.getByLabel('Text', { exact: true }).fill('Vi enades om tidigare samtal.')
  await saved(hr, () => hr.getByRole('button', { name: 'Spara protokollet' }).click())
  await saved(hr, () => hr.getByRole('button', { name: 'Avsluta mötet' }).click())

  await expect(hr.getByText('Avslutat', { exact: true })).toBeVisible()
  await expect(hr.getByText('Vi enades om tidigare samtal.')).toBeVisible()
  await expect(hr.getByRole('button', { name: /Ändra beslutet/ })).toHaveCount(0)
  await hr.getByLabel('Ny anteckning').fill('Gällde lagret.')
  await saved(hr, () => hr.getByRole('button', { name: 'Lägg till anteckningen' }).click())
  await expect(hr.getByText('Gällde lagret.')).toBeVisible()
})
