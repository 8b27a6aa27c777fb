import { createFileRoute } from '@tanstack/react-router'
import { ImportsPage } from '@/modules/people/import/ImportsPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/imports')({
  loader: () => loadMessages('people'),
  component: ImportsPage,
})
