import '@/shared/styles/tokens.css'
import '@/app/fonts.css'
import { createRoot } from 'react-dom/client'
import { startLocale } from '@/shared/lib/locale'
import { activateLocale, loadMessages } from '@/shared/lib/messages'
import { App } from './App'
import { createApp } from './router'

const root = document.getElementById('root')
if (!root) throw new Error('Missing #root')

await activateLocale(startLocale())
await loadMessages('app')
createRoot(root).render(<App {...createApp()} />)
