import { type Browser, expect, type Page } from '@playwright/test'

/** A page, or requests alone. */
type Visitor = Pick<Page, 'request'>

interface Persona {
  personId: string
  displayName: string
  why: { sv: string | null; en: string | null }
}

interface Me {
  personId: string | null
  displayName: string
  roles: string[]
  directReports: number
  antiforgeryToken: string
}

/** The people that Development offers, each tried on to learn what they may do. */
export async function personas(page: Visitor): Promise<Persona[]> {
  const response = await page.request.get('/api/v1/development/people')
  expect(response.ok(), 'the API must run in Development').toBe(true)
  return (await response.json()).people
}

export async function actAs(page: Visitor, personId: string): Promise<Me> {
  const origin = new URL((await page.request.get('/')).url()).origin
  const now = await page.request.get('/api/v1/me')
  const token = now.ok() ? ((await now.json()) as Me).antiforgeryToken : ''
  const response = await page.request.post('/api/v1/development/act-as', {
    data: { personId },
    headers: { Origin: origin, 'X-Antiforgery': token },
  })
  expect(response.ok(), await response.text()).toBe(true)
  return response.json()
}

/** Someone who fits: a manager with reports, an HR administrator, an employee with a role. */
export async function actAsWhoever(page: Visitor, fits: (me: Me) => boolean): Promise<Me> {
  for (const persona of await personas(page)) {
    const me = await actAs(page, persona.personId)
    if (fits(me)) return me
  }
  throw new Error('No one in /api/v1/development/people fits this flow.')
}

/** Somebody of the demo company by name, whom HR finds. */
export async function findPerson(page: Visitor, name: string) {
  await actAsWhoever(page, isHrAdmin)
  const { items } = await (
    await page.request.get(`/api/v1/people?isActive=true&search=${encodeURIComponent(name)}`)
  ).json()
  const { personId, managerId } = items[0] as { personId: string; managerId: string }
  return { personId, managerId }
}

export async function actAsNamed(page: Visitor, name: string) {
  const found = await findPerson(page, name)
  await actAs(page, found.personId)
  return found
}

export const isManager = (me: Me) => me.directReports > 0
export const isHrAdmin = (me: Me) => me.roles.includes('hrAdmin')

export async function newVisitor(browser: Browser, language: 'sv' | 'en' = 'sv', theme: 'light' | 'dark' = 'light') {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1366, height: 860 } })
  await context.addInitScript(
    ([locale, look]) => {
      localStorage.setItem('locale', locale as string)
      localStorage.setItem('theme', look as string)
    },
    [language, theme],
  )
  return context.newPage()
}

/** A page has arrived when its heading has: under load the network is never idle. */
export async function open(page: Page, url: string) {
  await page.goto(url)
  await page.locator('h1').waitFor()
}

/** What is shown at once is saved behind it: another visitor can read it when the answer has come. */
export async function saved(page: Page, act: () => Promise<void>) {
  const answer = page.waitForResponse((response) => response.request().method() !== 'GET')
  await act()
  expect((await answer).ok()).toBe(true)
}
