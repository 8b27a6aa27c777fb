import '@/shared/styles/tokens.css'
import '@/app/fonts.css'
import { createRoot } from 'react-dom/client'
import { startLocale } from '@/shared/lib/locale'
import { activateLocale, loadMessages } from '@/shared/lib/messages'
import { App } from './App'
import { createApp } from './router'

const root = document.getElementById('root')
if (!root) throw new Error('Missing #root')

const readRoutes = async () => (await import('@/routeTree.gen')).routeTree
const [routes] = await Promise.all([
  location.pathname === '/' ? undefined : readRoutes(),
  activateLocale(startLocale()).then(() => loadMessages('app')),
])
const app = createApp(routes)
createRoot(root).render(<App {...app} />)
if (!routes) {
  // Home is there: the rest is fetched before it is gone to.
  const forget = app.router.subscribe('onRendered', () => {
    forget()
    void app.learnRoutes()
  })
}
