import { expect, type Page } from '@playwright/test'
import { actAs, actAsWhoever, isHrAdmin, open, personas } from '../support/actAs'
import { test } from '../support/test'

async function take(page: Page) {
  await page.getByRole('button', { name: 'Ta en ögonblicksbild' }).click()
  await page.getByRole('button', { name: 'Räkna och spara' }).click()
  await expect(page.getByText('Ögonblicksbilden är sparad.')).toBeVisible()
}

/** One of the cast who lacks what their role asks, and many roles, says that they have it. */
async function closeAGap(page: Page, told: string[]) {
  for (const { personId } of await personas(page)) {
    const me = await actAs(page, personId)
    const { skills } = await (await page.request.get(`/api/v1/people/${personId}/skills`)).json()
    for (const skill of (skills ?? []).filter(
      (one: { gap: number | null; skillId: string }) => one.gap && told.includes(one.skillId),
    )) {
      const rated = await page.request.put(`/api/v1/people/${personId}/skills/${skill.skillId}/self-rating`, {
        data: { level: 5, comment: null },
        headers: { Origin: new URL(page.url()).origin, 'X-Antiforgery': me.antiforgeryToken },
      })
      const closed = skill.gap - (await rated.json()).gap
      if (closed > 0) return { skill: skill.label.sv as string, closed }
    }
  }
  throw new Error('Nobody of the cast lacks anything that a word of their own changes.')
}

test('HR takes a snapshot, somebody learns, and the next one shows what has shrunk and where', async ({ page }) => {
  test.setTimeout(120_000)
  const hr = await actAsWhoever(page, isHrAdmin)
  await open(page, '/gap')
  await page.getByRole('link', { name: 'Ögonblicksbilder' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ögonblicksbilder av gapet' })).toBeVisible()
  await take(page)

  const kept = await page.request.get('/api/v1/gap-snapshots')
  const { skills: counted } = await (
    await page.request.get(`/api/v1/gap-snapshots/${(await kept.json()).items[0].snapshotId}`)
  ).json()
  const told = counted.filter((one: { isSuppressed: boolean }) => !one.isSuppressed)
  const { skill, closed } = await closeAGap(
    page,
    told.map((one: { skillId: string }) => one.skillId),
  )
  await actAs(page, hr.personId ?? '')
  await open(page, '/gap-snapshots')
  await take(page)
  await page
    .getByRole('link', { name: `−${closed}: jämför med den före` })
    .first()
    .click()

  await expect(page.getByRole('heading', { level: 1, name: 'Vad som har förändrats' })).toBeVisible()
  const skills = page.getByRole('region', { name: 'Per kompetens' })
  await expect(skills.getByRole('rowheader')).toHaveCount(1)
  await expect(skills.getByRole('row', { name: new RegExp(`^${skill} −${closed} `) })).toBeVisible()
  await page.getByRole('button', { name: 'Har växt' }).click()
  await expect(page.getByText('Inget av det som får visas har förändrats så.')).toBeVisible()
  await page.getByRole('button', { name: 'Har krympt' }).click()
  await expect(page).toHaveURL(/show=shrunk/)

  const unit = page.getByRole('region', { name: 'Per enhet' }).getByRole('rowheader').getByRole('link').first()
  const name = (await unit.textContent()) ?? ''
  await unit.click()
  await expect(page).toHaveURL(/unit=/)
  await expect(page.getByLabel('Enhet').locator('option:checked')).toContainText(name)

  await page.getByRole('link', { name: 'Alla ögonblicksbilder' }).click()
  await page.getByRole('region', { name: 'Ögonblicksbilder av gapet' }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1, name: /^Gapet / })).toBeVisible()
  await expect(page.getByText('Siffror om färre än fem personer visas inte')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Per enhet' }).getByText('För få personer').first()).toBeVisible()
})
