import { createFileRoute } from '@tanstack/react-router'
import { starterPacksQuery } from '@/modules/skills/catalogue/queries'
import { StarterPacksPage } from '@/modules/skills/catalogue/StarterPacksPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/skills/starter-packs')({
  loader: ({ context }) =>
    Promise.all([loadMessages('skills'), context.queryClient.ensureQueryData(starterPacksQuery)]),
  component: StarterPacksPage,
})
