import { createFileRoute } from '@tanstack/react-router'
import { unitsQuery } from '@/modules/people'
import { sitesQuery } from '@/modules/templates/legal/queries'
import { SitesPage } from '@/modules/templates/legal/sites/SitesPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/legal/sites')({
  loader: ({ context }) =>
    Promise.all([
      loadMessages('legal', 'people'),
      context.queryClient.ensureQueryData(sitesQuery),
      context.queryClient.ensureQueryData(unitsQuery),
    ]),
  component: SitesPage,
})
