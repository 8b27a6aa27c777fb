import { createFileRoute } from '@tanstack/react-router'
import { SettingsPage } from '@/app/settings/SettingsPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/settings')({
  loader: () => loadMessages('account'),
  component: SettingsPage,
})
