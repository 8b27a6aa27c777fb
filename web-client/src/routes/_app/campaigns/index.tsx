import { createFileRoute } from '@tanstack/react-router'
import { CampaignsPage } from '@/modules/skills/campaigns/CampaignsPage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/campaigns/')({
  validateSearch: searchParams({ unit: 'text', campaign: 'text', by: ['manager', 'unit'] }),
  loader: () => loadMessages('skills', 'people'),
  component: CampaignsPage,
})
