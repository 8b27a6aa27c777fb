import { createFileRoute } from '@tanstack/react-router'
import { CampaignPage } from '@/modules/skills/campaigns/CampaignPage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/campaigns/$campaignId/')({
  validateSearch: searchParams({
    view: ['progress', 'waiting', 'differences', 'result', 'plan'],
    by: ['manager', 'unit'],
    cursor: 'text',
    unit: 'text',
    earlier: 'text',
  }),
  loader: () => loadMessages('skills', 'people'),
  component: CampaignPage,
})
