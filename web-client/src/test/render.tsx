import { createMemoryHistory } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { App } from '@/app/App'
import { createApp } from '@/app/router'

/** The product itself at a URL: its own routes, loaders, shell and way with errors. */
export function renderAt(url: string) {
  const app = createApp(createMemoryHistory({ initialEntries: [url] }))
  return { ...render(<App {...app} />), ...app, user: userEvent.setup() }
}
