import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Upload } from '@/api/uploads'
import { ImportJob } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { useTriedJob } from '@/shared/lib/useTriedJob'
import { buttonClass } from '@/shared/ui/buttonClass'
import { FileDrop } from '@/shared/ui/FileDrop'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { Steps } from '@/shared/ui/Steps'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { CompletionColumns } from './CompletionColumns'
import type { Mapping } from './completionRules'
import { importCompletions, useUploadCompletions } from './queries'

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
  const { job, error, plan, start, isStarting } = useTriedJob<Plan>({
    jobId,
    begin: importCompletions,
    onBegun: (id) => void navigate({ search: { job: id } }),
  })
  const startOver = () => {
    setUpload(undefined)
    void navigate({ search: {} })
  }

  const steps = [t('people.step_file'), t('people.step_columns'), t('people.step_dry_run'), t('people.step_run')]
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
      <Steps label={t('people.steps')} steps={steps} current={job ? (job.isDryRun ? 2 : 3) : upload ? 1 : 0} />
      {error && <PanelError error={error} />}
      {jobId && !job && !error && <Waiting />}
      {job && (
        <ImportJob
          job={job}
          said={t('goals.completions_would', { created: job.created, skipped: job.skipped })}
          isNew={t('goals.completions_new')}
          isStarting={isStarting}
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
          isBusy={isStarting}
          onCheck={(mapping) => start({ uploadId: upload.uploadId, mapping }, true)}
          onStartOver={startOver}
        />
      )}
    </div>
  )
}
