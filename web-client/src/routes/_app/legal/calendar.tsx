import { createFileRoute } from '@tanstack/react-router'
import { CalendarPage } from '@/modules/templates/legal/calendar/CalendarPage'
import { calendarQuery, sitesQuery } from '@/modules/templates/legal/queries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

const validateSearch = searchParams({ siteId: 'text' })

export const Route = createFileRoute('/_app/legal/calendar')({
  validateSearch,
  loaderDeps: ({ search }) => ({ siteId: search.siteId }),
  loader: ({ context, deps }) =>
    Promise.all([
      loadMessages('legal', 'people'),
      context.queryClient.ensureQueryData(calendarQuery(deps.siteId)),
      context.queryClient.ensureQueryData(sitesQuery),
    ]),
  component: CalendarPage,
})
