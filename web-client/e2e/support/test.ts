import { test as base } from '@playwright/test'

/** Visitors leave when their test ends: a page left open follows the news, and asks for all it shows again. */
export const test = base.extend<{ leave: undefined }>({
  leave: [
    async ({ browser }, use) => {
      await use(undefined)
      await Promise.all(browser.contexts().map((context) => context.close()))
    },
    { auto: true },
  ],
})
