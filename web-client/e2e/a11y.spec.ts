import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { actAsWhoever, isManager, newVisitor, open } from './support/actAs'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const doors = ['/sign-in', '/activate', '/act-as', '/accessibility']

/** Every route, with ids that the running system has. */
async function routes(page: Page, personId: string) {
  const first = async (url: string) => (await (await page.request.get(url)).json()).items?.[0] ?? {}
  const { skillId } = await first('/api/v1/skills?limit=1')
  const { roleProfileId } = await first('/api/v1/role-profiles')
  return [
    '/',
    '/?view=manager',
    '/?view=hr',
    '/skills/me',
    '/skills',
    skillId && `/skills/${skillId}`,
    skillId && `/skills/me?skill=${skillId}`,
    '/people',
    `/people/${personId}`,
    `/people/${personId}/skills`,
    `/people/${personId}/team-matrix`,
    `/people/${personId}/team-matrix?view=gap&sort=gap`,
    `/people/${personId}/team-matrix?view=spread`,
    '/org-chart',
    '/imports',
    '/people/import',
    '/frameworks/import',
    '/role-profiles',
    '/role-profiles/new',
    roleProfileId && `/role-profiles/${roleProfileId}`,
    roleProfileId && `/role-profiles/${roleProfileId}/edit`,
    '/settings',
    '/no-such-page',
    ...doors,
  ].filter(Boolean) as string[]
}

async function violations(page: Page, url: string) {
  await open(page, url)
  const { violations: found } = await new AxeBuilder({ page }).withTags(wcag).analyze()
  return found.map((fault) => `${url}: ${fault.id} ${fault.nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

for (const language of ['sv', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`every page is accessible in ${language}, ${theme}`, async ({ browser }) => {
      test.setTimeout(300_000)
      const page = await newVisitor(browser, language, theme)
      const me = await actAsWhoever(page, isManager)
      const found: string[] = []
      for (const url of await routes(page, me.personId ?? '')) found.push(...(await violations(page, url)))
      expect(found).toEqual([])
    })
  }
}

for (const width of [390, 320]) {
  test(`no page is wider than a screen of ${width} px`, async ({ browser }) => {
    test.setTimeout(300_000)
    const page = await newVisitor(browser)
    await page.setViewportSize({ width, height: 844 })
    const me = await actAsWhoever(page, isManager)
    const wide: string[] = []
    for (const url of await routes(page, me.personId ?? '')) {
      await open(page, url)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (over > 0) wide.push(`${url}: ${over} px too wide`)
    }
    expect(wide).toEqual([])
  })
}
