import { createFileRoute } from '@tanstack/react-router'
import { LegalPage } from '@/modules/templates/legal/check/LegalPage'
import { rulesQuery, sitesQuery } from '@/modules/templates/legal/queries'
import { states } from '@/modules/templates/legal/words'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/legal/')({
  validateSearch: searchParams({ on: 'text', siteId: 'text', ruleId: 'text', state: states, cursor: 'text' }),
  loader: ({ context }) =>
    Promise.all([
      loadMessages('legal', 'people'),
      context.queryClient.ensureQueryData(rulesQuery),
      context.queryClient.ensureQueryData(sitesQuery),
    ]),
  component: LegalPage,
})
