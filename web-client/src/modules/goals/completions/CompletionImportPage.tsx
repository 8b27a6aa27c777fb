import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useJob } from '@/api/jobs'
import type { Upload } from '@/api/uploads'
import { recallPlan, rememberPlan, watchJob } from '@/shared/lib/jobPlans'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { FileDrop } from '@/shared/ui/FileDrop'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { Steps } from '@/shared/ui/Steps'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { CompletionColumns } from './CompletionColumns'
import { CompletionJob } from './CompletionJob'
import type { Mapping } from './completionRules'
import { useImportCompletions, useUploadCompletions } from './queries'

const route = getRouteApi('/_app/learning/completions')

interface Plan {
  uploadId: string
  mapping: Mapping
}

/** File, columns, dry run, run. From the dry run on, the job's id in the URL is all that is needed to come back. */
export function CompletionImportPage() {
  const t = useText()
  const { job: jobId } = route.useSearch()
  const navigate = route.useNavigate()
  const [upload, setUpload] = useState<Upload>()
  const read = useUploadCompletions()
  const begin = useImportCompletions()
  const { data: job, error } = useJob(jobId)
  const plan = jobId ? recallPlan<Plan>(jobId) : undefined

  const start = (wanted: Plan, isDryRun: boolean) =>
    begin.mutate(
      { ...wanted, isDryRun },
      {
        onSuccess: (id) => {
          rememberPlan(id, wanted)
          watchJob(id)
          void navigate({ search: { job: id } })
        },
      },
    )
  const startOver = () => {
    setUpload(undefined)
    void navigate({ search: {} })
  }

  const steps = (['file', 'columns', 'dry_run', 'run'] as const).map((step) => t(`goals.completions_step_${step}`))
  return (
    <div className={g.page}>
      <PageHead
        title={t('goals.completions_import')}
        lead={t('goals.completions_import_lead')}
        actions={
          <Link to="/learning" className={buttonClass()}>
            {t('goals.learning_title')}
          </Link>
        }
      />
      <Steps
        label={t('goals.completions_steps')}
        steps={steps}
        current={job ? (job.isDryRun ? 2 : 3) : upload ? 1 : 0}
      />
      {error && <PanelError error={error} />}
      {jobId && !job && !error && <Waiting />}
      {job && (
        <CompletionJob
          job={job}
          isStarting={begin.isPending}
          onRun={plan && (() => start(plan, false))}
          onStartOver={startOver}
        />
      )}
      {!jobId && !upload && (
        <FileDrop
          label={t('goals.courses_file')}
          help={t('goals.completions_file_help')}
          accept=".csv,.txt,text/csv"
          isBusy={read.isPending}
          onFiles={([file]) => file && read.mutate(file, { onSuccess: setUpload })}
        />
      )}
      {!jobId && upload && (
        <CompletionColumns
          upload={upload}
          isBusy={begin.isPending}
          onCheck={(mapping) => start({ uploadId: upload.uploadId, mapping }, true)}
          onStartOver={startOver}
        />
      )}
    </div>
  )
}
