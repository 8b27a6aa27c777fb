import { createFileRoute } from '@tanstack/react-router'
import { settingsQuery } from '@/modules/templates/onboarding/queries'
import { SettingsPage } from '@/modules/templates/onboarding/SettingsPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/onboarding/settings')({
  loader: ({ context }) =>
    Promise.all([loadMessages('onboarding', 'people', 'skills'), context.queryClient.ensureQueryData(settingsQuery)]),
  component: SettingsPage,
})
