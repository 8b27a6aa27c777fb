import { createFileRoute } from '@tanstack/react-router'
import { RateTeamPage } from '@/modules/skills/campaigns/RateTeamPage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/campaigns/$campaignId/rate')({
  validateSearch: searchParams({ person: 'text' }),
  loader: () => loadMessages('skills', 'people'),
  component: RateTeamPage,
})
