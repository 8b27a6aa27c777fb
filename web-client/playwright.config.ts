import { defineConfig } from '@playwright/test'
import { findBrowser } from './find-browser.mjs'

export default defineConfig({
  testDir: 'e2e',
  timeout: 60_000,
  // A server that has just started compiles what it has not been asked before.
  expect: { timeout: 20_000 },
  workers: 1,
  // A flow that fails is told, and tried once more: a busy machine is no fault of the product's.
  retries: 1,
  reporter: 'line',
  use: {
    baseURL: process.env.COMPETENCE_URL ?? 'http://localhost:5080',
    locale: 'sv-SE',
    launchOptions: await findBrowser(),
  },
})
