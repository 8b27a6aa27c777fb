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
import s from '../Metrics.module.css'
import { OutputColumns } from './OutputColumns'
import { OutputTable } from './OutputTable'
import type { Mapping } from './outputRules'
import { importOutputs, type OutputKind, useUploadOutput } from './queries'

const route = getRouteApi('/_app/metrics/output')

interface Plan {
  uploadId: string
  kind: OutputKind
  mapping: Mapping
}

/** What units have brought about: a file, its columns, a dry run, the run, and what has been imported. */
export function OutputPage() {
  const t = useText()
  const { job: jobId, kind = 'revenue', cursor } = route.useSearch()
  const navigate = route.useNavigate()
  const [upload, setUpload] = useState<Upload>()
  const read = useUploadOutput()
  const { job, error, plan, start, isStarting } = useTriedJob<Plan>({
    jobId,
    begin: importOutputs,
    onBegun: (id) => void navigate({ search: { job: id } }),
  })
  const startOver = () => {
    setUpload(undefined)
    void navigate({ search: { kind } })
  }

  const steps = [t('people.step_file'), t('people.step_columns'), t('people.step_dry_run'), t('people.step_run')]
  return (
    <div className={s.page}>
      <PageHead
        title={t('metrics.output')}
        lead={t('metrics.output_lead')}
        actions={
          <Link to="/metrics" search={{}} className={buttonClass()}>
            {t('metrics.all')}
          </Link>
        }
      />
      <Steps label={t('people.steps')} steps={steps} current={job ? (job.isDryRun ? 2 : 3) : upload ? 1 : 0} />
      {error && <PanelError error={error} />}
      {jobId && !job && !error && <Waiting />}
      {job && (
        <ImportJob
          job={job}
          said={t('metrics.output_would', { created: job.created, updated: job.updated, skipped: job.skipped })}
          isNew={t('metrics.output_new')}
          nameOf={() => t('metrics.output_amount')}
          isStarting={isStarting}
          onRun={plan && (() => start(plan, false))}
          onStartOver={startOver}
        />
      )}
      {!jobId && !upload && (
        <>
          <FileDrop
            label={t('metrics.output_file')}
            help={t('metrics.output_file_help')}
            accept=".csv,.txt,text/csv"
            isBusy={read.isPending}
            onFiles={([file]) => file && read.mutate(file, { onSuccess: setUpload })}
          />
          <OutputTable
            kind={kind}
            cursor={cursor}
            onChange={(patch) => void navigate({ search: { kind, cursor, ...patch } })}
          />
        </>
      )}
      {!jobId && upload && (
        <OutputColumns
          upload={upload}
          kind={kind}
          isBusy={isStarting}
          onCheck={(chosen, mapping) => start({ uploadId: upload.uploadId, kind: chosen, mapping }, true)}
          onStartOver={startOver}
        />
      )}
    </div>
  )
}
