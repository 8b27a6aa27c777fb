import { createMemoryHistory } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { App } from '@/app/App'
import { createApp } from '@/app/router'
import { routeTree } from '@/routeTree.gen'

/** The product itself at a URL: its own routes, loaders, shell and way with errors. */
export function renderAt(url: string) {
  const app = createApp(routeTree, createMemoryHistory({ initialEntries: [url] }))
  return { ...render(<App {...app} />), ...app, user: userEvent.setup() }
}
