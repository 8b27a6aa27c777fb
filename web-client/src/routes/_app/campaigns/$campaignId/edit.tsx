import { createFileRoute } from '@tanstack/react-router'
import { EditCampaignPage } from '@/modules/skills/campaigns/EditCampaignPage'
import { campaignVersionQuery } from '@/modules/skills/campaigns/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/campaigns/$campaignId/edit')({
  // read anew every time: an old copy would have the ETag of another version
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('skills', 'people'),
      context.queryClient.fetchQuery({ ...campaignVersionQuery(params.campaignId), staleTime: 0 }),
    ]),
  component: Page,
})

function Page() {
  const { campaignId } = Route.useParams()
  return <EditCampaignPage key={campaignId} campaignId={campaignId} />
}
