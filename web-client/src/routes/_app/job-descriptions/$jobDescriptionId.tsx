import { createFileRoute } from '@tanstack/react-router'
import { JobDescriptionPage } from '@/modules/templates/job-descriptions/JobDescriptionPage'
import { jobDescriptionQuery } from '@/modules/templates/job-descriptions/queries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

const validateSearch = searchParams({ version: 'text', edit: 'flag', compare: 'text' })

export const Route = createFileRoute('/_app/job-descriptions/$jobDescriptionId')({
  validateSearch,
  loaderDeps: ({ search }) => ({ version: search.version }),
  loader: ({ context, params, deps: { version } }) =>
    Promise.all([
      loadMessages('jobdescription', 'fillin', 'skills', 'people'),
      context.queryClient.ensureQueryData(
        jobDescriptionQuery(params.jobDescriptionId, version ? Number(version) : undefined),
      ),
    ]),
  component: JobDescriptionPage,
})
