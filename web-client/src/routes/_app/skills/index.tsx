import { createFileRoute } from '@tanstack/react-router'
import { CataloguePage } from '@/modules/skills/catalogue/CataloguePage'
import { skillKinds, skillStatuses } from '@/modules/skills/choices'
import { frameworksQuery } from '@/modules/skills/queries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/skills/')({
  validateSearch: searchParams({
    search: 'text',
    kind: skillKinds,
    framework: 'text',
    status: skillStatuses,
    cursor: 'text',
  }),
  loader: ({ context }) => Promise.all([loadMessages('skills'), context.queryClient.ensureQueryData(frameworksQuery)]),
  component: CataloguePage,
})
