import { createFileRoute } from '@tanstack/react-router'
import { AcademyPage } from '@/modules/goals/academies/AcademyPage'
import { academyQuery } from '@/modules/goals/academies/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/academies/$academyId')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('goals', 'strategy', 'people', 'admin'),
      context.queryClient.ensureQueryData(academyQuery(params.academyId)),
    ]),
  component: Page,
})

function Page() {
  const { academyId } = Route.useParams()
  return <AcademyPage key={academyId} academyId={academyId} />
}
