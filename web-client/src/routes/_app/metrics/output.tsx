import { createFileRoute } from '@tanstack/react-router'
import { OutputPage } from '@/modules/metrics/output/OutputPage'
import { outputKinds } from '@/modules/metrics/output/outputRules'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/metrics/output')({
  validateSearch: searchParams({ job: 'text', kind: outputKinds, cursor: 'text' }),
  loader: () => loadMessages('metrics', 'people'),
  component: OutputPage,
})
