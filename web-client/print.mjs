// Makes a PDF of a page of the client as its reader sees it: what to print comes as one line of JSON, { url, cookies, language },
// and the PDF goes out, byte for byte. The server starts it (Printing:Command); cookies never stand on a command line.
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findBrowser } from './find-browser.mjs'

const { url, cookies, language } = JSON.parse(readFileSync(0, 'utf8'))
const { origin } = new URL(url)
const browser = await chromium.launch(await findBrowser())
try {
  const context = await browser.newContext({
    locale: language === 'en' ? 'en-GB' : 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    serviceWorkers: 'block',
  })
  await context.addCookies(
    cookies.map(({ name, value }) => ({
      name,
      value,
      url: `${origin}/`,
      secure: name.startsWith('__Host-'),
      httpOnly: true,
    })),
  )
  await context.addInitScript((locale) => localStorage.setItem('locale', locale), language)
  await context.route(
    (to) => to.origin !== origin,
    (route) => route.abort(),
  )
  const page = await context.newPage()
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  await page.goto(url, { waitUntil: 'networkidle', timeout: 20_000 })
  await page.locator('main h1').first().waitFor({ timeout: 10_000 })
  await page.evaluate(() => document.fonts.ready)
  const small = 'font-size:8px;font-family:sans-serif;color:#555;width:100%;padding:0 16mm;'
  const now = await page.evaluate(
    (tag) => new Date().toLocaleString(tag, { dateStyle: 'medium', timeStyle: 'short' }),
    language === 'en' ? 'en-GB' : 'sv-SE',
  )
  const pdf = await page.pdf({
    format: 'A4',
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: `<div style="${small}"><span class="title"></span></div>`,
    footerTemplate: `<div style="${small}display:flex;justify-content:space-between"><span>${now}</span><span><span class="pageNumber"></span> (<span class="totalPages"></span>)</span></div>`,
    margin: { top: '18mm', bottom: '18mm', left: '16mm', right: '16mm' },
    tagged: true,
  })
  await new Promise((resolve) => process.stdout.write(pdf, resolve))
} finally {
  await browser.close()
}
