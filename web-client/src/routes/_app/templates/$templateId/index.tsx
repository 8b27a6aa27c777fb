import { createFileRoute } from '@tanstack/react-router'
import { templateQuery } from '@/modules/templates/definitions/queries'
import { TemplatePage } from '@/modules/templates/definitions/TemplatePage'
import { tabOf } from '@/modules/templates/definitions/tabs'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/templates/$templateId/')({
  validateSearch: searchParams({ tab: 'text' }),
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('templates', 'fillin', 'skills', 'people'),
      context.queryClient.ensureQueryData(templateQuery(params.templateId)),
    ]),
  component: Page,
})

function Page() {
  const { templateId } = Route.useParams()
  const { tab } = Route.useSearch()
  return <TemplatePage key={templateId} templateId={templateId} tab={tabOf(tab)} />
}
