import { expect } from '@playwright/test'
import { actAsWhoever, isHrAdmin, newVisitor, open, saved } from '../support/actAs'
import { test } from '../support/test'

test('the chain is walked from a goal down and from a skill up, by keyboard too', async ({ browser }) => {
  const page = await newVisitor(browser)
  await actAsWhoever(page, isHrAdmin)
  await open(page, '/')
  await page.getByRole('link', { name: 'Strategi', exact: true }).click()
  const goal = page.getByRole('listitem').filter({ hasText: 'Tio procent mindre administration' }).first()
  await expect(goal).toContainText('AI-verktyg på den nivå rollen kräver')

  const top = goal.getByText('Tio procent mindre administration', { exact: true })
  await top.locator('xpath=..').focus()
  await page.keyboard.press('Enter')
  await expect(goal.getByRole('link', { name: 'AI-verktyg', exact: true })).toBeHidden()
  await page.keyboard.press('Enter')
  await goal.getByRole('link', { name: 'AI-verktyg', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Vad AI-verktyg leder till' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'AI i arbetet, grund' })).toBeVisible()
  await page.getByRole('link', { name: 'Kompetensens sida' }).click()
  await page.getByRole('link', { name: 'Vad den leder till' }).click()
  await page
    .getByRole('region', { name: 'Ingår i' })
    .getByRole('link', { name: /serviceärenden lösta/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Strategi' })).toBeVisible()

  // a second try meets what the first left behind
  const title = `Färre stopp i monteringen ${Date.now()}`
  await page.getByRole('button', { name: 'Nytt affärsmål' }).click()
  await page.getByLabel('Vad ska nås?').fill(title)
  await page.getByLabel('Senast').fill('2030-06-30')
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByRole('alert')).toContainText('Förmågor som målet kräver')
  await page.getByRole('checkbox', { name: 'Använda AI-verktyg i vardagen' }).check()
  await saved(page, () => page.getByRole('button', { name: 'Spara' }).click())
  const added = page.getByRole('listitem').filter({ hasText: title }).first()
  await expect(added).toContainText('Datakompetens')
  await saved(page, () => added.getByRole('button', { name: /^Ta bort/ }).click())
  await expect(added).toHaveCount(0)
})

test('a strategy is approved by another than who wrote it', async ({ browser }) => {
  const [writer, approver] = [await newVisitor(browser), await newVisitor(browser)]
  await actAsWhoever(writer, isHrAdmin)
  await actAsWhoever(approver, (me) => me.roles.includes('learning'))
  await open(writer, '/strategy/learning')
  await writer.getByRole('link', { name: 'Lära för service och AI' }).click()
  await saved(writer, () => writer.getByRole('button', { name: 'Börja nästa version' }).click())
  await writer.getByRole('button', { name: 'Ändra', exact: true }).click()
  await writer.getByLabel('Budget, kronor').fill('1 400 000,50')
  await saved(writer, () => writer.getByRole('button', { name: 'Spara' }).click())
  await saved(writer, () => writer.getByRole('button', { name: 'Lämna för godkännande' }).click())
  await expect(writer.getByText('Väntar på godkännande')).toBeVisible()

  await open(approver, new URL(writer.url()).pathname)
  await saved(approver, () => approver.getByRole('button', { name: 'Godkänn' }).click())
  await expect(approver.getByText('1 400 000,5 kr')).toBeVisible()
  await expect(approver.getByRole('navigation', { name: 'Versioner' })).toContainText('Ersatt')
})
