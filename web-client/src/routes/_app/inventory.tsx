import { createFileRoute } from '@tanstack/react-router'
import { unitsQuery } from '@/modules/people/queries'
import { freshness, levels, sources } from '@/modules/skills/overview/choices'
import { InventoryPage } from '@/modules/skills/overview/InventoryPage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

const validateSearch = searchParams({
  unit: 'text',
  role: 'text',
  site: 'text',
  skill: 'text',
  min: levels,
  max: levels,
  freshness,
  source: sources,
  cursor: 'text',
})

export const Route = createFileRoute('/_app/inventory')({
  validateSearch,
  loader: ({ context }) =>
    Promise.all([loadMessages('skills', 'people'), context.queryClient.ensureQueryData(unitsQuery)]),
  component: InventoryPage,
})
