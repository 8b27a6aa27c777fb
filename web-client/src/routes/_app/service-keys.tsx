import { createFileRoute } from '@tanstack/react-router'
import { serviceKeysQuery } from '@/modules/people/keys/queries'
import { ServiceKeysPage } from '@/modules/people/keys/ServiceKeysPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/service-keys')({
  loader: ({ context }) => Promise.all([loadMessages('admin'), context.queryClient.ensureQueryData(serviceKeysQuery)]),
  component: ServiceKeysPage,
})
