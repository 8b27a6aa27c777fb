import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { isRunning, useJob } from '@/api/jobs'
import { recallPlan, rememberPlan, watchJob } from '@/shared/lib/jobPlans'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { JobProgress } from '@/shared/ui/JobProgress'
import { PageHead } from '@/shared/ui/PageHead'
import { type FrameworkImport, frameworksQuery, useImportFramework } from '../queries'
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
  const importFramework = useImportFramework()
  const { data: job } = useJob(jobId)

  const upload = jobId ? recallPlan<FrameworkUpload>(jobId) : undefined

  const start = (wanted: FrameworkUpload, isDryRun: boolean) =>
    importFramework.mutate(
      { ...wanted, isDryRun },
      {
        onSuccess: (id = '') => {
          rememberPlan(id, wanted)
          watchJob(id)
          void navigate({ search: { job: id } })
        },
      },
    )
  const isTried = job?.isDryRun && job.state === 'completed'
  return (
    <div className={s.page}>
      <PageHead title={t('skills.import_title')} lead={t('skills.import_lead')} />
      <FrameworkTable frameworks={frameworks.items} />
      {job ? (
        <section className={s.part} aria-labelledby="job">
          <h2 id="job">{job.title}</h2>
          <JobProgress job={job} />
          {isTried && upload && (
            <Button kind="primary" onClick={() => start(upload, false)} disabled={importFramework.isPending}>
              {t('skills.import_run')}
            </Button>
          )}
          {job.state === 'completed' && <ImportDiff key={job.jobId} jobId={job.jobId} isDryRun={job.isDryRun} />}
          {isTried && !upload && <p className="soft">{t('skills.import_again')}</p>}
          {!isRunning(job) && (
            <Button kind="quiet" onClick={() => navigate({ search: {} })}>
              {t('skills.import_another')}
            </Button>
          )}
        </section>
      ) : (
        <FrameworkFiles isBusy={importFramework.isPending} onReady={(ready) => start(ready, true)} />
      )}
    </div>
  )
}
