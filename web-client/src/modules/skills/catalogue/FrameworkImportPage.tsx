import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { isRunning } from '@/api/jobs'
import { useText } from '@/shared/lib/locale'
import { useTriedJob } from '@/shared/lib/useTriedJob'
import { Button } from '@/shared/ui/Button'
import { JobProgress } from '@/shared/ui/JobProgress'
import { PageHead } from '@/shared/ui/PageHead'
import { type FrameworkImport, frameworksQuery, importFramework } from '../queries'
import s from './Catalogue.module.css'
import { FrameworkFiles } from './FrameworkFiles'
import { FrameworkTable } from './FrameworkTable'
import { ImportDiff } from './ImportDiff'

const route = getRouteApi('/_app/frameworks/import')

export interface FrameworkUpload {
  source: FrameworkImport['source']
  uploadIds: string[]
  version: string
  isComplete?: boolean | undefined
}

/** Files, a dry run with its counts, then the run itself. The job's id is in the URL, so one may leave and come back. */
export function FrameworkImportPage() {
  const t = useText()
  const { job: jobId } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: frameworks } = useSuspenseQuery(frameworksQuery)
  const { job, plan, start, isStarting } = useTriedJob<FrameworkUpload>({
    jobId,
    begin: importFramework,
    onBegun: (id) => void navigate({ search: { job: id } }),
  })
  const isTried = job?.isDryRun && job.state === 'completed'
  return (
    <div className={s.page}>
      <PageHead title={t('skills.import_title')} lead={t('skills.import_lead')} />
      <FrameworkTable frameworks={frameworks.items} />
      {job ? (
        <section className={s.part} aria-labelledby="job">
          <h2 id="job">{job.title}</h2>
          <JobProgress job={job} />
          {isTried && plan && (
            <Button kind="primary" onClick={() => start(plan, false)} disabled={isStarting}>
              {t('skills.import_run')}
            </Button>
          )}
          {job.state === 'completed' && <ImportDiff key={job.jobId} jobId={job.jobId} isDryRun={job.isDryRun} />}
          {isTried && !plan && <p className="soft">{t('skills.import_again')}</p>}
          {!isRunning(job) && (
            <Button kind="quiet" onClick={() => navigate({ search: {} })}>
              {t('skills.import_another')}
            </Button>
          )}
        </section>
      ) : (
        <FrameworkFiles isBusy={isStarting} onReady={(ready) => start(ready, true)} />
      )}
    </div>
  )
}
