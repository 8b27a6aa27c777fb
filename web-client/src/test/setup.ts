import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { activateLocale, loadMessages } from '@/shared/lib/messages'
import { dismissAll } from '@/shared/lib/notices'
import { server } from './server'

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 })

// jsdom draws nothing: no media queries, no sizes. A window of one screen lets the matrix choose its cells.
window.matchMedia = (query) =>
  ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList
window.scrollTo = () => {}
Element.prototype.scrollTo = () => {}
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Object.defineProperties(Element.prototype, {
  clientWidth: { get: () => 1200 },
  clientHeight: { get: () => 720 },
})

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await loadMessages('app', 'account', 'admin', 'home', 'people', 'skills')
})
beforeEach(() => activateLocale('sv'))
afterEach(() => {
  cleanup()
  dismissAll()
  server.resetHandlers()
  localStorage.clear()
  sessionStorage.clear()
  document.documentElement.lang = 'sv'
})
afterAll(() => server.close())
