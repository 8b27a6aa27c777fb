import { createFileRoute } from '@tanstack/react-router'
import { unitsQuery } from '@/modules/people/queries'
import { measures, years } from '@/modules/skills/overview/choices'
import { GapPage } from '@/modules/skills/overview/GapPage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/gap')({
  validateSearch: searchParams({ unit: 'text', years, measure: measures }),
  loader: ({ context }) =>
    Promise.all([loadMessages('skills', 'people'), context.queryClient.ensureQueryData(unitsQuery)]),
  component: GapPage,
})
