import { expect } from '@playwright/test'
import { actAs, actAsNamed, actAsWhoever, isHrAdmin, newVisitor, open, saved } from '../support/actAs'
import { test } from '../support/test'

test('HR changes a form, sees what is missing, translates and publishes; somebody fills it in and signs', async ({
  browser,
}) => {
  const hr = await newVisitor(browser)
  await actAsWhoever(hr, isHrAdmin)
  await open(hr, '/templates?kind=form')
  await hr.getByRole('link', { name: 'Önskan om utbildning' }).click()

  const wish = hr.getByRole('region', { name: 'Det här vill jag lära mig' })
  await wish.getByRole('combobox', { name: 'Ny fråga, svaret är' }).selectOption('Datum')
  await wish.getByRole('button', { name: 'Lägg till frågan' }).click()
  const question = wish.getByRole('group', { name: 'Frågan' })
  await saved(hr, () => question.getByRole('textbox', { name: 'Svenska' }).fill('När passar det bäst?'))
  const faults = hr.getByRole('region', { name: /att rätta innan du kan publicera/ })
  await expect(faults).toContainText('en text saknas på svenska eller engelska')
  await expect(hr.getByRole('button', { name: 'Publicera' })).toBeDisabled()

  await faults.getByRole('button', { name: 'När passar det bäst?' }).click()
  await saved(hr, () => question.getByRole('textbox', { name: 'Engelska' }).fill('When would suit you best?'))
  await expect(faults).toBeHidden()
  await expect(hr.getByText(/^Sparat \d/)).toBeVisible()

  await hr.getByRole('button', { name: 'Så här ser det ut' }).click()
  await hr.getByRole('checkbox', { name: 'Gå en kurs' }).check()
  await expect(hr.getByRole('textbox', { name: /Vilken kurs/ })).toBeVisible()
  await hr.getByRole('button', { name: 'Publicera', exact: true }).click()
  const confirm = hr.getByRole('region', { name: /Publicera version \d/ })
  await expect(confirm).toContainText('När passar det bäst?')
  await saved(hr, () => confirm.getByRole('button', { name: /Publicera version/ }).click())
  await expect(hr.getByText(/Version \d+ används/)).toBeVisible()
  await hr.getByRole('button', { name: 'Pågående' }).click()
  await expect(hr.getByText(/frågar efter en äldre version/)).toBeVisible()

  const fatima = await newVisitor(browser)
  const { personId, managerId } = await actAsNamed(fatima, 'Fatima al-Khatib')
  await open(fatima, `/people/${personId}/documents`)
  await fatima.getByRole('combobox', { name: 'Börja en ny blankett' }).selectOption('Önskan om utbildning')
  await fatima.getByRole('button', { name: 'Börja' }).click()
  await fatima.getByRole('button', { name: 'Lämna in min del' }).click()
  await expect(fatima.getByRole('alert').filter({ hasText: 'innan du kan lämna in' })).toContainText(
    'Vad vill du lära dig?',
  )

  const what = fatima.getByRole('textbox', { name: /Vad vill du lära dig/ })
  await saved(fatima, () => what.fill('Att förklara bokslutet för icke-ekonomer'))
  await expect(fatima.getByText(/^Sparat \d/)).toBeVisible()
  await fatima.reload()
  await expect(what).toHaveValue('Att förklara bokslutet för icke-ekonomer')
  await fatima.getByRole('textbox', { name: /Vad blir bättre/ }).fill('Färre frågor efteråt')
  await fatima.getByRole('checkbox', { name: 'Följa en kollega' }).check()
  await fatima.getByRole('textbox', { name: /Ditt namn/ }).fill('Fatima')
  await fatima.getByRole('button', { name: 'Lämna in min del' }).click()
  await expect(fatima.getByText('Medarbetaren: inlämnat', { exact: true })).toBeVisible()

  const manager = await newVisitor(browser)
  await actAs(manager, managerId)
  await open(manager, new URL(fatima.url()).pathname)
  await expect(manager.getByText('Att förklara bokslutet för icke-ekonomer')).toBeVisible()
  await manager.getByRole('radio', { name: 'Ja', exact: true }).check()
  await manager.getByRole('textbox', { name: /Ditt namn/ }).fill('Chefen')
  await manager.getByRole('button', { name: 'Lämna in min del' }).click()
  await manager.getByRole('button', { name: 'Skriv under' }).click()
  await expect(manager.getByText(/Innehållets fingeravtryck/)).toBeVisible()

  await fatima.reload()
  await fatima.getByRole('button', { name: 'Skriv under' }).click()
  await expect(fatima.getByText(/Innehållets fingeravtryck/)).toHaveCount(2)
  await expect(fatima.getByRole('textbox')).toHaveCount(0)
})
