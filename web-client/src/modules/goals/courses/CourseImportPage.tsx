import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useJob } from '@/api/jobs'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { FileDrop } from '@/shared/ui/FileDrop'
import { JobProgress } from '@/shared/ui/JobProgress'
import { PageHead } from '@/shared/ui/PageHead'
import g from '../Goals.module.css'
import { suggestedSkillsQuery, useImportCourses } from './queries'
import { SuggestedSkills } from './SuggestedSkills'

const route = getRouteApi('/_app/learning/import')

/** A file of courses, and then the skills that their titles name: proposed, and confirmed by somebody. */
export function CourseImportPage() {
  const t = useText()
  const { job: jobId } = route.useSearch()
  const navigate = route.useNavigate()
  const client = useQueryClient()
  const { data } = useSuspenseQuery(suggestedSkillsQuery)
  const start = useImportCourses()
  const { data: job } = useJob(jobId)
  const state = job?.state
  useEffect(() => {
    if (state === 'completed') void client.invalidateQueries({ queryKey: suggestedSkillsQuery.queryKey })
  }, [state, client])
  const take = ([file]: File[]) => {
    if (file) start.mutate(file, { onSuccess: (job) => void navigate({ search: { job } }) })
  }
  return (
    <div className={g.page}>
      <PageHead
        title={t('goals.courses_import')}
        lead={t('goals.courses_import_lead')}
        actions={
          <Link to="/learning" className={buttonClass()}>
            {t('goals.learning_title')}
          </Link>
        }
      />
      <FileDrop
        label={t('goals.courses_file')}
        help={t('goals.courses_file_help')}
        accept=".csv,text/csv"
        isBusy={start.isPending}
        onFiles={take}
      />
      {job && <JobProgress job={job} />}
      {job && job.rejected > 0 && (
        <p>
          <a href={`/api/v1/jobs/${job.jobId}/errors`} download>
            {t('goals.courses_rejected')}
          </a>
        </p>
      )}
      <SuggestedSkills items={data.items} total={data.total} />
    </div>
  )
}
