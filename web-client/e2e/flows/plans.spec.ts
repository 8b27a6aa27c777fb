import { expect } from '@playwright/test'
import { actAs, actAsNamed, newVisitor, open, saved } from '../support/actAs'
import { test } from '../support/test'

test('an accounts assistant follows a plan, and a new level closes what it aimed at', async ({ browser }) => {
  const [employee, manager] = [await newVisitor(browser), await newVisitor(browser)]
  const { personId, managerId } = await actAsNamed(employee, 'Fatima al-Khatib')
  await open(employee, '/')
  await employee.getByRole('link', { name: 'Mina planer' }).click()
  await employee.getByRole('link', { name: 'AI-verktyg i ekonomiarbetet' }).click()
  await expect(employee.getByRole('heading', { level: 1, name: 'AI-verktyg i ekonomiarbetet' })).toBeVisible()
  await expect(employee.getByText('Pågår', { exact: true })).toBeVisible()
  const items = employee.getByRole('region', { name: 'Aktiviteter' })

  await items.getByRole('button', { name: 'Lägg till aktivitet' }).click()
  await employee.getByRole('button', { name: 'Spara' }).click()
  await expect(employee.getByRole('alert')).toContainText('Vad ska göras?')
  await employee.getByLabel('Vad ska göras?').fill('Visa kollegorna vad jag lärt mig')
  await employee.getByLabel('Timmar').fill('1,5')
  await employee.getByRole('button', { name: 'Spara' }).click()
  const shown = items.getByRole('listitem').filter({ hasText: 'Visa kollegorna' })
  await expect(shown).toContainText('1,5 h')
  await shown.getByRole('button', { name: /^Ta bort/ }).click()
  await expect(shown).toHaveCount(0)
  await employee.getByRole('button', { name: 'Ångra' }).click()
  await expect(shown).toBeVisible()
  await saved(employee, () => shown.getByRole('button', { name: /^Klar/ }).click())
  await expect(shown).toContainText(/Klar \d/)

  await actAs(manager, managerId)
  await open(manager, `/people/${personId}/skills`)
  const rating = manager.getByRole('group', { name: /Din skattning av nivån i AI-verktyg/ })
  await saved(manager, () => rating.getByText('4', { exact: true }).click())
  const course = items.getByRole('listitem').filter({ hasText: 'Grundkurs i AI-verktyg' })
  await expect(async () => {
    await employee.reload()
    await expect(course).toContainText(/Klar \d/, { timeout: 2_000 })
  }).toPass()
})

test('a warehouse worker is on the way to be a support technician, and the manager reads and agrees', async ({
  browser,
}) => {
  const [employee, manager] = [await newVisitor(browser), await newVisitor(browser)]
  const { managerId } = await actAsNamed(employee, 'Oskar Näslund')
  await actAs(manager, managerId)
  await open(manager, `/people/${managerId}/team-plans`)
  await manager
    .getByRole('region', { name: 'Väntar på dig' })
    .getByRole('link', { name: 'Från lagret till supporten' })
    .click()
  await expect(manager.getByText(/^35\s% då, 35\s% nu$/)).toBeVisible()
  await expect(manager.getByRole('region', { name: 'Aktiviteter' }).getByRole('listitem')).toHaveCount(3)
  await manager.getByRole('button', { name: 'Börja läsa' }).click()
  await manager.getByRole('button', { name: 'Be om ändring' }).click()
  await manager.getByLabel('Vad ska ändras?').fill('Lägg in en vecka hos supporten.')
  await manager.getByRole('button', { name: 'Skicka tillbaka' }).click()
  await expect(manager.getByText('Planen är tillbaka som utkast.')).toBeVisible()
  await expect(manager.getByRole('heading', { level: 1, name: 'Teamets planer' })).toBeVisible()

  await open(employee, '/')
  await employee.getByRole('link', { name: 'Mina planer' }).click()
  await employee.getByRole('link', { name: 'Från lagret till supporten' }).click()
  await expect(employee.getByText('Chefen ber om en ändring: Lägg in en vecka hos supporten.')).toBeVisible()
  await employee.getByRole('button', { name: 'Lägg till aktivitet' }).click()
  await employee.getByLabel('Vad ska göras?').fill('En vecka bredvid supporten')
  await employee.getByLabel('Timmar').fill('40')
  await employee.getByRole('button', { name: 'Spara' }).click()
  await expect(employee.getByRole('heading', { name: 'En vecka bredvid supporten' })).toBeVisible()
  await employee.getByRole('button', { name: 'Lämna till chefen' }).click()
  await expect(employee.getByText('Väntar på chefen')).toBeVisible()

  await open(manager, `/people/${managerId}/team-plans`)
  await manager.getByRole('link', { name: 'Från lagret till supporten' }).click()
  await manager.getByRole('button', { name: 'Börja läsa' }).click()
  await manager.getByRole('button', { name: 'Kom överens' }).click()
  await expect(manager.getByText('Planen är överenskommen och pågår.')).toBeVisible()
  await manager.getByLabel('Hur går det?').fill('Bra plan. Vi stämmer av i maj.')
  await manager.getByRole('button', { name: 'Berätta' }).click()
  await expect(manager.getByText('Bra plan. Vi stämmer av i maj.')).toBeVisible()
})
