import { test } from '@playwright/test'
import { actAsNamed, actAsWhoever, isHrAdmin, newVisitor, open } from '../support/actAs'
const looks = [['sv', 'light', 1366], ['en', 'dark', 390], ['sv', 'dark', 1366], ['sv', 'light', 390], ['en', 'light', 1366]] as const
for (const [language, theme, width] of looks)
  test(`look ${language} ${theme} ${width}`, async ({ browser }) => {
    test.setTimeout(300_000)
    const page = await newVisitor(browser, language, theme)
    await page.setViewportSize({ width, height: 860 })
    const shot = async (name: string) => {
      await page.waitForTimeout(1500)
      await page.screenshot({ path: `/tmp/webc-shots/${name}-${language}-${theme}-${width}.png`, fullPage: true })
    }
    await actAsWhoever(page, isHrAdmin)
    const all = (await (await page.request.get('/api/v1/mentoring/programmes')).json()).items
    const circles = all.find((one: { kind: string }) => one.kind === 'circle').programmeId
    const coaching = all.find((one: { kind: string }) => one.kind === 'leaderCoaching').programmeId
    const id = (await (await page.request.get(`/api/v1/mentoring/programmes/${circles}/circles`)).json()).items[0].circleId
    await open(page, `/mentoring/programmes/${circles}`)
    await shot('hr-programme')
    await page.getByRole('button', { name: /Bilda en lärgrupp|Form a learning circle/ }).click()
    await shot('hr-form')
    await open(page, `/mentoring/programmes/${coaching}`)
    await page.getByRole('button', { name: /Bjud in en ledare|Invite a leader/ }).click()
    await shot('hr-coaching')
    await open(page, `/mentoring/circles/${id}`)
    await shot('hr-circle')
    await open(page, '/mentoring/guides')
    await shot('guides')
    await actAsNamed(page, 'Jasmina Hodžić')
    await open(page, '/mentoring')
    await shot('leader')
    await actAsNamed(page, 'Frida Hedlund')
    await open(page, '/mentoring')
    await shot('member-overview')
    await open(page, `/mentoring/programmes/${circles}`)
    await shot('member-programme')
    await open(page, `/mentoring/circles/${id}`)
    await page.locator('summary').first().click()
    await shot('member-circle')
    await page.getByRole('button', { name: /Planera ett möte|Plan a meeting/ }).click()
    await shot('member-plan')
  })
