import { createFileRoute } from '@tanstack/react-router'
import { templateQuery } from '@/modules/templates/definitions/queries'
import { TemplatePage, type TemplateTab } from '@/modules/templates/definitions/TemplatePage'
import { loadMessages } from '@/shared/lib/messages'

const tabs: readonly string[] = ['preview', 'versions', 'running']

export const Route = createFileRoute('/_app/templates/$templateId/')({
  validateSearch: ({ tab }): { tab?: TemplateTab } => (tabs.includes(String(tab)) ? { tab: tab as TemplateTab } : {}),
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('templates', 'fillin', 'skills', 'people'),
      context.queryClient.ensureQueryData(templateQuery(params.templateId)),
    ]),
  component: Page,
})

function Page() {
  const { templateId } = Route.useParams()
  const { tab = 'edit' } = Route.useSearch()
  return <TemplatePage key={templateId} templateId={templateId} tab={tab} />
}
