import { createFileRoute } from '@tanstack/react-router'
import { ScenariosPage } from '@/modules/skills/scenarios/ScenariosPage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/scenarios/')({
  validateSearch: searchParams({ unit: 'text', show: ['archived'] }),
  loader: () => loadMessages('skills', 'people'),
  component: ScenariosPage,
})
