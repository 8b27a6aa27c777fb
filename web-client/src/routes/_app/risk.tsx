import { createFileRoute } from '@tanstack/react-router'
import { unitsQuery } from '@/modules/people/queries'
import { years } from '@/modules/skills/overview/choices'
import { RiskPage } from '@/modules/skills/overview/RiskPage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/risk')({
  validateSearch: searchParams({ unit: 'text', years }),
  loader: ({ context }) =>
    Promise.all([loadMessages('skills', 'people'), context.queryClient.ensureQueryData(unitsQuery)]),
  component: RiskPage,
})
