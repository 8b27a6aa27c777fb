import { createFileRoute } from '@tanstack/react-router'
import { CourseImportPage } from '@/modules/goals/courses/CourseImportPage'
import { suggestedSkillsQuery } from '@/modules/goals/courses/queries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/learning/import')({
  validateSearch: searchParams({ job: 'text' }),
  loader: ({ context }) =>
    Promise.all([loadMessages('goals'), context.queryClient.ensureQueryData(suggestedSkillsQuery)]),
  component: CourseImportPage,
})
