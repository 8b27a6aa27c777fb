import { createFileRoute } from '@tanstack/react-router'
import { MigrationPage } from '@/modules/skills/catalogue/MigrationPage'
import { migrationQuery } from '@/modules/skills/catalogue/queries'
import { skillQuery } from '@/modules/skills/queries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/skills/$skillId_/migration')({
  validateSearch: searchParams({ job: 'text' }),
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('skills'),
      context.queryClient.ensureQueryData(skillQuery(params.skillId)),
      context.queryClient.ensureQueryData(migrationQuery(params.skillId)),
    ]),
  component: Page,
})

function Page() {
  return <MigrationPage skillId={Route.useParams().skillId} jobId={Route.useSearch().job} />
}
