import { expect, type Page } from '@playwright/test'
import { actAs, actAsWhoever, isHrAdmin, isManager, newVisitor, open, saved } from '../support/actAs'
import { test } from '../support/test'

const listOf = async (page: Page, url: string) => (await (await page.request.get(url)).json()).items

/** A run that broke off leaves its campaign open, and no two may ask the same people the same. */
async function cancelWhatIsLeft(page: Page, headers: Record<string, string>) {
  for (const campaign of await listOf(page, '/api/v1/campaigns')) {
    if (!/^Kartläggning \d+$/.test(campaign.name.sv ?? '') || !/open|calibration/.test(campaign.state)) continue
    const answer = await page.request.post(`/api/v1/campaigns/${campaign.campaignId}/cancellation`, { headers })
    expect(answer.ok(), await answer.text()).toBe(true)
  }
}

/** Other flows may have had people of the team rated today, which counts as their answers: who has most left. */
async function whoHasMostLeft(page: Page, campaignId: string, managerId: string | null) {
  const waiting: { personId: string; managerId: string | null; self: number; manager: number }[] = await listOf(
    page,
    `/api/v1/campaigns/${campaignId}/waiting?limit=100`,
  )
  const [most] = waiting
    .filter((one) => one.managerId === managerId)
    .toSorted((a, b) => a.self + a.manager - b.self - b.manager)
  return (await page.request.get(`/api/v1/people/${most?.personId}`)).json() as Promise<{
    personId: string
    displayName: string
  }>
}

test('HR opens a campaign, the employee answers on a phone, the manager rates blind, HR closes it', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const hr = await newVisitor(browser)
  const phone = await newVisitor(browser)
  const desk = await newVisitor(browser)
  await phone.setViewportSize({ width: 390, height: 844 })
  const manager = await actAsWhoever(desk, isManager)
  const { antiforgeryToken } = await actAsWhoever(hr, isHrAdmin)
  await open(hr, '/')
  await cancelWhatIsLeft(hr, { Origin: new URL(hr.url()).origin, 'X-Antiforgery': antiforgeryToken })
  const name = `Kartläggning ${Date.now()}`

  await open(hr, '/campaigns/new')
  await hr.getByRole('button', { name: 'Några' }).click()
  await hr.getByLabel('Alla under en chef').fill(manager.displayName)
  await hr.getByRole('button', { name: manager.displayName }).first().click()
  await expect(hr.getByText(/^\d+ personer$/)).toBeVisible()
  await hr.getByRole('button', { name: 'Nästa' }).click()
  await hr.getByRole('button', { name: 'Nästa' }).click()
  await hr.getByRole('button', { name: 'Nästa' }).click()
  await hr.getByLabel('Namn', { exact: true }).fill(name)
  await hr.getByRole('button', { name: 'Spara utkastet' }).click()
  await expect(hr.getByRole('heading', { name })).toBeVisible()
  await hr.getByRole('link', { name: 'Ändra utkastet' }).click()
  await expect(hr.getByRole('button', { name: new RegExp(manager.displayName) })).toBeVisible()
  for (const _ of ['what', 'when', 'how']) await hr.getByRole('button', { name: 'Nästa' }).click()
  await hr.getByLabel('Namn på engelska').fill(`Mapping ${name}`)
  await hr.getByRole('button', { name: 'Spara utkastet' }).click()
  await expect(hr.getByText('Utkastet är sparat.')).toBeVisible()
  await hr.getByRole('button', { name: 'Öppna kartläggningen' }).click()
  await expect(hr.getByRole('button', { name: 'Börja samtala om skillnader' })).toBeVisible({ timeout: 60_000 })
  await hr.getByRole('button', { name: 'Flytta sista dagen' }).click()
  const lastDay = hr.getByRole('form', { name: 'Flytta sista dagen' })
  await lastDay.getByLabel('Sista dag att svara').fill(`${new Date().getFullYear() + 1}-01-15`)
  await lastDay.getByRole('button', { name: 'Spara dagen' }).click()
  await expect(hr.getByText(/^Sista dagen är nu 15 jan/)).toBeVisible()

  const report = await whoHasMostLeft(hr, new URL(hr.url()).pathname.split('/').at(-1) ?? '', manager.personId)
  await actAs(phone, report.personId)
  await open(phone, '/?view=employee')
  await phone.getByRole('link', { name: new RegExp(name) }).click()
  const progress = phone.getByText(/^\d+ av \d+ besvarade$/)
  const [before = 0, total = 0] = ((await progress.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? []
  const skill = phone.locator('fieldset h2')
  for (let answered = before + 1; answered <= total; answered++) {
    const asked = (await skill.textContent()) ?? ''
    await saved(phone, () => phone.keyboard.press('4'))
    await expect(progress).toHaveText(`${answered} av ${total} besvarade`)
    if (answered < total) await expect(skill).not.toHaveText(asked)
  }
  await expect(phone.getByRole('heading', { name: 'Klart. Tack!' })).toBeVisible()

  await open(desk, '/?view=manager')
  await desk.getByRole('link', { name: new RegExp(name) }).click()
  await expect(desk.getByRole('heading', { level: 1, name })).toBeVisible() // home has links with people's names too
  await desk.getByRole('link', { name: new RegExp(report.displayName) }).click()
  await expect(desk.getByText(/eget svar när du har gett ditt/)).toBeVisible()
  await desk.keyboard.press('1')
  await desk.getByRole('link', { name: 'Alla i teamet' }).click()
  const difference = desk
    .getByRole('listitem')
    .filter({ hasText: report.displayName })
    .filter({ hasText: 'Själv 4, chef 1' })
  await saved(desk, () => difference.getByRole('button', { name: 'Pratat om' }).click())

  await hr.getByRole('button', { name: 'Börja samtala om skillnader' }).click()
  await expect(hr.getByRole('button', { name: 'Pratat om', pressed: true }).first()).toBeVisible()
  await hr.getByRole('button', { name: 'Stäng och spara resultatet' }).click()
  await expect(hr.getByText(/Senare skattningar ändrar inget här|För få personer/)).toBeVisible({ timeout: 60_000 })
  expect((await listOf(hr, '/api/v1/campaigns'))[0].state).toBe('closed')
})
