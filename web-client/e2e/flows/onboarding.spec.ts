import { expect } from '@playwright/test'
import { actAsNamed, newVisitor, open, saved } from '../support/actAs'
import { stockholmDay } from '../support/days'
import { test } from '../support/test'

const own = 'Kontrollera dina uppgifter och lämna närmast anhörig'

test('who has just begun ticks a task of theirs and takes it back', async ({ page }) => {
  await actAsNamed(page, 'Saga Lindqvist')
  await open(page, '/')
  await page.getByRole('link', { name: /^Din första tid/ }).click()
  await expect(page.getByText('Välkommen, Saga!')).toBeVisible()
  await expect(page.getByText('Lucía García')).toBeVisible()
  await expect(page.getByText('Se till att anställningsavtalet är påskrivet')).toHaveCount(0)

  const box = page.getByRole('checkbox', { name: own })
  await expect(box).not.toBeChecked()
  await saved(page, () => box.click())
  await expect(page.getByText(`${own} är klart.`)).toBeVisible()
  await expect(box).toBeChecked()
  await saved(page, () => page.getByRole('button', { name: 'Ångra' }).click())
  await expect(box).not.toBeChecked()
})

test('IT sees their own tasks, who comes and when, and nothing else', async ({ browser, page: it }) => {
  await actAsNamed(it, 'Tove Ahlström')
  await open(it, '/onboarding')
  const tasks = it.getByRole('region', { name: 'Mina uppgifter' })
  await expect(tasks.getByRole('checkbox', { name: /^Gör i ordning dator/ }).first()).toBeVisible()
  await expect(tasks.getByText('Se till att anställningsavtalet är påskrivet')).toHaveCount(0)
  await tasks
    .getByRole('link', { name: /^Emil Östberg/ })
    .first()
    .click()
  await expect(it.getByRole('heading', { level: 1, name: 'Emil Östberg' })).toBeVisible()
  await expect(it.getByText('Närmaste chef')).toHaveCount(0)
  await expect(it.getByRole('button', { name: 'Flytta första dagen' })).toHaveCount(0)
  await expect(it.getByText('Planera de två första veckorna')).toHaveCount(0)

  const stranger = await newVisitor(browser)
  await actAsNamed(stranger, 'Martin Wikström')
  await open(stranger, new URL(it.url()).pathname)
  await expect(stranger.getByText('Gör i ordning dator, telefon och passerkort')).toHaveCount(0)
})

test('HR moves the first day, and what is not done moves with it', async ({ page }) => {
  await actAsNamed(page, 'Ulrika Fahlén')
  await open(page, '/onboarding')
  await page.getByRole('region', { name: 'Som HR' }).getByRole('link', { name: 'Emil Östberg' }).click()
  const task = page.getByRole('listitem').filter({ hasText: 'Planera de två första veckorna' })
  await expect(task).toContainText('senast')
  const before = await task.textContent()

  await page.getByRole('button', { name: 'Flytta första dagen' }).click()
  const form = page.getByRole('region', { name: 'Flytta första dagen' })
  await form.getByLabel('Första dagen').fill(stockholmDay(-400))
  await form.getByRole('button', { name: 'Flytta', exact: true }).click()
  await expect(form.getByText('Dagen ligger utanför anställningen.').first()).toBeVisible()

  const day = stockholmDay(20 + (Date.now() % 50))
  await form.getByLabel('Första dagen').fill(day)
  await saved(page, () => form.getByRole('button', { name: 'Flytta', exact: true }).click())
  await expect(page.getByText('Uppgifterna har flyttat med.', { exact: false })).toBeVisible()
  await expect(task).not.toHaveText(before ?? '')
})
