import { createFileRoute } from '@tanstack/react-router'
import { differenceQuery, versionQuery } from '@/modules/templates/definitions/queries'
import { VersionPage } from '@/modules/templates/definitions/VersionPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/templates/$templateId/versions/$number')({
  loader: ({ context, params: { templateId, number } }) =>
    Promise.all([
      loadMessages('templates', 'fillin', 'people'),
      context.queryClient.ensureQueryData(versionQuery(templateId, Number(number))),
      context.queryClient.ensureQueryData(differenceQuery(templateId, Number(number))),
    ]),
  component: Page,
})

function Page() {
  const { templateId, number } = Route.useParams()
  return <VersionPage key={`${templateId}/${number}`} templateId={templateId} number={Number(number)} />
}
