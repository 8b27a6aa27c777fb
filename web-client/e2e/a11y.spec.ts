import { expect, type Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'
import { actAsWhoever, isHrAdmin, isManager, newVisitor, open } from './support/actAs'
import { doors, routes } from './support/routes'
import { test } from './support/test'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** Who has the most to see there: a page that says no is no test of the page. */
const forManagers =
  /^\/($|\?view=manager|skills\/me|skills\/wishes|experts|readers|requests|people\/[0-9a-f-]+(\/(?!plans\/|permits\/)|\?change=deputy)|campaigns\/.*\/(answer|rate)|mentoring\/.*\/find)/
/** The two alone see a pair; the demo has one who has both a mentee and a request. */
const [mentorName, ofPairs] = ['Jasmina Hodžić', /^\/mentoring\/(mine|requests|relationships)/]
const forWhom = (url: string) => (ofPairs.test(url) ? 'mentor' : forManagers.test(url) ? 'manager' : 'HR')

const colourRules = ['color-contrast', 'link-in-text-block']
const everything: RunOptions = { runOnly: wcag }
const colours: RunOptions = { runOnly: { type: 'rule', values: colourRules } }
const allButColours: RunOptions = {
  runOnly: wcag,
  rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])),
}

async function violations(page: Page, url: string, options: RunOptions) {
  const found = await page.evaluate(
    async (asked) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, asked)
      return violations.map((fault) => `${fault.id} ${fault.nodes.map((node) => node.target.join(' ')).join(', ')}`)
    },
    { ...options, resultTypes: ['violations' as const] },
  )
  return found.map((fault) => `${url}: ${fault}`)
}

/** On from one page to the next, as a reader goes; where the same page shows something else, it is fetched anew. */
async function go(page: Page, url: string) {
  const onwards = page.url() !== 'about:blank' && !url.includes('?') && !doors.includes(url)
  if (onwards) {
    await page.evaluate((to) => {
      document.querySelector('h1')?.setAttribute('data-left', '')
      history.pushState({}, '', to)
    }, url)
    const heading = page.locator('h1:not([data-left])')
    const isThere = await heading.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    )
    if (!isThere) await open(page, url)
  } else await open(page, url)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
}

async function look(page: Page, theme: 'light' | 'dark') {
  await page.evaluate(async (chosen) => {
    document.documentElement.dataset.theme = chosen
    const changing = () => document.getAnimations().filter((one) => one instanceof CSSTransition)
    // what is drawn anew meanwhile begins to change anew
    do {
      await Promise.allSettled(changing().map((one) => one.finished))
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    } while (changing().length > 0)
  }, theme)
}

async function overflow(page: Page, url: string, width: number) {
  await page.setViewportSize({ width, height: 844 })
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return over > 0 ? [`${url}: ${over} px wider than a screen of ${width}`] : []
}

/** What is a fault only while something arrives is none of the page's: it is looked at once more when all is there. */
async function again(page: Page, url: string, options: RunOptions) {
  await page.waitForLoadState('networkidle')
  await look(page, 'light')
  return violations(page, url, options)
}

/**
 * A page is fetched once a language: the colours of both themes are the same whatever the language, and a phone shows the
 * same page in less room.
 */
async function faults(page: Page, url: string, withColours: boolean) {
  await page.setViewportSize({ width: 1366, height: 860 })
  await go(page, url)
  await look(page, 'light')
  const isBroken = (await page.getByText(/^(Spårnummer|Trace id): /).count()) > 0
  const seen = await violations(page, url, withColours ? everything : allButColours)
  const light = seen.length > 0 ? await again(page, url, withColours ? everything : allButColours) : []
  await look(page, 'dark')
  const dark = withColours ? (await violations(page, url, colours)).map((fault) => `dark ${fault}`) : []
  const broken = isBroken ? [`${url}: says that something went wrong`] : []
  return [...broken, ...light, ...dark, ...(await overflow(page, url, 390)), ...(await overflow(page, url, 320))]
}

const readers = {
  manager: isManager,
  HR: isHrAdmin,
  mentor: (me: { displayName: string }) => me.displayName === mentorName,
}

// they read alone, so two go side by side
test.describe.configure({ mode: 'parallel' })

for (const language of ['sv', 'en'] as const) {
  for (const [reader, fits] of Object.entries(readers)) {
    test(`every page is accessible in both themes and fits a phone, in ${language} for ${reader}`, async ({
      browser,
    }) => {
      test.setTimeout(1_200_000)
      const page = await newVisitor(browser, language, 'light')
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const me = await actAsWhoever(page, fits)
      const all = (await routes(page, me.personId ?? '')).filter((url) => forWhom(url) === reader)
      // what a page is asked for changes what it shows; its words are the same, and are read once in English
      const urls = language === 'sv' ? all : all.filter((url) => !url.includes('?'))
      const found: string[] = []
      for (const url of urls) found.push(...(await faults(page, url, language === 'sv')))
      expect(found).toEqual([])
    })
  }
}
