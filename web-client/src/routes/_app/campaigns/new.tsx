import { createFileRoute } from '@tanstack/react-router'
import { NewCampaignPage } from '@/modules/skills/campaigns/NewCampaignPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/campaigns/new')({
  loader: () => loadMessages('skills', 'people'),
  component: NewCampaignPage,
})
