import { defineConfig } from '@playwright/test'
import { findBrowser } from './find-browser.mjs'

export default defineConfig({
  testDir: 'e2e',
  timeout: 60_000,
  workers: 1,
  reporter: 'line',
  use: {
    baseURL: process.env.COMPETENCE_URL ?? 'http://localhost:5080',
    locale: 'sv-SE',
    launchOptions: await findBrowser(),
  },
})
