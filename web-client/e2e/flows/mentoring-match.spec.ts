import { expect } from '@playwright/test'
import { actAsNamed, actAsWhoever, isHrAdmin, newVisitor, open, saved } from '../support/actAs'
import { stockholmDay } from '../support/days'
import { test } from '../support/test'

const programme = 'Mentorskap över gränserna'

test('somebody enrols, HR proposes pairs, changes one and publishes, and the two meet, are done and rate anew', async ({
  browser,
}, { retry }) => {
  test.setTimeout(180_000)
  const name = retry ? 'Eleni Nikolaidou' : 'Martin Wikström' // whoever is enrolled cannot enrol again
  const [hr, employee] = [await newVisitor(browser), await newVisitor(browser)]
  await actAsWhoever(hr, isHrAdmin)
  await actAsNamed(employee, name)

  await open(employee, '/mentoring')
  const offer = employee.getByRole('listitem').filter({ hasText: programme })
  await offer.getByRole('link', { name: /^Anmäl dig/ }).click()
  await employee.getByRole('button', { name: 'Anmäl dig' }).click()
  await expect(employee.getByRole('alert')).toContainText('Det jag vill lära mig')
  await employee.getByRole('button', { name: /^Lägg till.*AI-verktyg/ }).click()
  await employee.getByRole('button', { name: 'Allra helst' }).click()
  await employee.getByRole('checkbox', { name: 'Bli tryggare i min roll' }).check()
  await saved(employee, () => employee.getByRole('button', { name: 'Anmäl dig' }).click())
  await expect(employee.getByText(/Du är adept/)).toBeVisible()

  await open(hr, '/mentoring')
  await hr.getByRole('link', { name: programme, exact: true }).click()
  await hr.getByRole('button', { name: 'Föreslå de bästa paren' }).click()
  await expect(hr.getByRole('heading', { name: 'Föreslagna par' })).toBeVisible({ timeout: 60_000 })
  const pairs = hr.getByRole('list', { name: 'Föreslagna par' })
  const row = pairs.getByRole('listitem').filter({ hasText: name })
  await expect(row).toBeVisible()
  // what is dragged must not move meanwhile: all of it is in view, with all names
  await hr.setViewportSize({ width: 1366, height: 3200 })
  await expect(hr.getByRole('main').getByText('–', { exact: true })).toHaveCount(0)
  const without = hr.getByRole('region', { name: 'Adepter utan mentor' })
  await saved(hr, () => row.dragTo(without.getByRole('heading')))
  const left = without.getByRole('listitem').filter({ hasText: name })
  await expect(left).toContainText('Togs bort för hand.')
  await left.getByRole('button', { name: /^Ge en mentor/ }).press('Enter')
  const choice = left.getByRole('button', { name: /^Välj/, disabled: false }).first()
  await saved(hr, () => choice.press('Enter'))
  await expect(row).toContainText('Vald för hand')

  await hr.getByRole('button', { name: 'Publicera' }).click()
  await expect(hr.getByText(/personer i \d+ par får veta vem de har fått/)).toBeVisible()
  await hr.getByRole('button', { name: 'Ja, publicera' }).click()
  await expect(hr.getByText(/par har fått veta att de hör ihop/)).toBeVisible({ timeout: 60_000 })
  await expect(row).toContainText('Har fått veta')
  await hr.getByRole('link', { name: 'Till programmet' }).click()
  const told = hr.getByRole('region', { name: 'Par', exact: true }).last()
  await expect(told.getByRole('row').filter({ hasText: name }).first()).toContainText('Har sagt ja')

  await open(employee, '/mentoring/mine')
  await employee.getByRole('listitem').filter({ hasText: programme }).getByRole('link').first().click()
  await expect(employee.getByRole('heading', { level: 1 })).toContainText('Du och')
  const title = await employee.getByRole('heading', { level: 1 }).textContent()
  const mentor = await newVisitor(browser)
  await actAsNamed(mentor, title?.replace('Du och ', '') ?? '')
  await open(mentor, new URL(employee.url()).pathname)
  await mentor.getByRole('button', { name: 'Föreslå en överenskommelse' }).click()
  await mentor.getByLabel('Vad ni ska arbeta med').fill('Prova verktygen på riktiga ärenden.')
  await mentor.getByLabel('Antal träffar').fill('1')
  await saved(mentor, () => mentor.getByRole('button', { name: 'Skicka förslaget' }).click())
  await employee.reload()
  await saved(employee, () => employee.getByRole('button', { name: 'Säg ja till förslaget' }).click())
  await employee.getByRole('button', { name: 'Planera en träff' }).click()
  await employee.getByLabel('Dag').fill(stockholmDay(0))
  await employee.getByLabel('Klockslag').fill('00:00')
  await saved(employee, () => employee.getByRole('button', { name: 'Planera träffen' }).click())
  await saved(employee, () => employee.getByRole('button', { name: /^Vi har träffats/ }).click())
  await expect(employee.getByText('1 av en träff är hållen.')).toBeVisible()
  await employee.getByRole('button', { name: 'Vi är klara' }).click()
  await saved(employee, () => employee.getByRole('button', { name: 'Ja, vi är klara' }).click())
  await employee.getByRole('link', { name: 'Skatta dina kompetenser igen' }).click()
  const level = employee.getByRole('group', { name: /Din nivå i AI-verktyg/ })
  const to = (await level.getByRole('radio', { name: /^2/ }).isChecked()) ? '3' : '2' // the same again saves nothing
  await saved(employee, () => level.getByText(to, { exact: true }).click())
  await expect(level.getByRole('radio', { name: new RegExp(`^${to}`) })).toBeChecked()

  await hr.reload()
  await expect(told.getByRole('row').filter({ hasText: name }).first()).toContainText('Fullföljt')
  await hr
    .getByRole('link', { name: /^Förslag från/ })
    .first()
    .click()
  await hr.getByRole('button', { name: 'Ta tillbaka paren' }).click()
  await hr.getByRole('button', { name: 'Ja, ta tillbaka' }).click()
  await expect(hr.getByText(/par togs tillbaka/)).toBeVisible({ timeout: 60_000 })
})
