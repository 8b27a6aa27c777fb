import { createFileRoute } from '@tanstack/react-router'
import { JobDescriptionsPage } from '@/modules/templates/job-descriptions/JobDescriptionsPage'
import { jobDescriptionsQuery } from '@/modules/templates/job-descriptions/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/job-descriptions/')({
  loader: ({ context }) =>
    Promise.all([
      loadMessages('jobdescription', 'fillin', 'skills'),
      context.queryClient.ensureQueryData(jobDescriptionsQuery),
    ]),
  component: JobDescriptionsPage,
})
