import { createFileRoute } from '@tanstack/react-router'
import { ActAsPage } from '@/app/door/ActAsPage'
import { actAsQuery } from '@/app/door/queries'

export const Route = createFileRoute('/_door/act-as')({
  loader: ({ context }) => context.queryClient.ensureQueryData(actAsQuery),
  component: ActAsPage,
})
