import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Job } from '@/api/types'
import { type Upload, uploadFile } from '@/api/uploads'
import { useText } from '@/shared/lib/locale'
import { useTriedJob } from '@/shared/lib/useTriedJob'
import { FileDrop } from '@/shared/ui/FileDrop'
import { PanelError } from '@/shared/ui/PanelError'
import { Steps } from '@/shared/ui/Steps'
import { Waiting } from '@/shared/ui/Waiting'
import { ChooseColumns, type ChosenColumns } from './ChooseColumns'
import { ImportJob } from './ImportJob'

type FilePlan<Also> = Also & { uploadId: string; mapping: ChosenColumns }

interface FileImportProps<Also> {
  jobId: string | undefined
  /** Undefined: from the beginning. */
  onJob: (jobId: string | undefined) => void
  begin: (wanted: FilePlan<Also> & { isDryRun: boolean }) => Promise<string>
  file: { label: string; help: string }
  fields: readonly { name: string; label: string }[]
  /** What else the import is begun with, and where that is chosen. */
  also: Also
  choice?: ReactNode
  /** What the dry run says of the whole file, and of what is new or changed in it. */
  said: (job: Job) => string
  isNew: string
  nameOf?: (field: string) => string
  /** Under the place for a file. */
  children?: ReactNode
}

/** File, columns, dry run, run. From the dry run on, the job's id in the address is all that is needed to come back. */
export function FileImport<Also extends object>(props: FileImportProps<Also>) {
  const t = useText()
  const { jobId, onJob, file, also } = props
  const [upload, setUpload] = useState<Upload>()
  const read = useMutation({ mutationFn: uploadFile })
  const { job, error, plan, start, isStarting } = useTriedJob<FilePlan<Also>>({
    jobId,
    begin: props.begin,
    onBegun: onJob,
  })
  const startOver = () => {
    setUpload(undefined)
    onJob(undefined)
  }
  const steps = [t('people.step_file'), t('people.step_columns'), t('people.step_dry_run'), t('people.step_run')]
  return (
    <>
      <Steps label={t('people.steps')} steps={steps} current={job ? (job.isDryRun ? 2 : 3) : upload ? 1 : 0} />
      {error && <PanelError error={error} />}
      {jobId && !job && !error && <Waiting />}
      {job && (
        <ImportJob
          job={job}
          said={props.said(job)}
          isNew={props.isNew}
          nameOf={props.nameOf}
          isStarting={isStarting}
          onRun={plan && (() => start(plan, false))}
          onStartOver={startOver}
        />
      )}
      {!jobId && !upload && (
        <>
          <FileDrop
            {...file}
            accept=".csv,.txt,text/csv"
            isBusy={read.isPending}
            onFiles={([chosen]) => chosen && read.mutate(chosen, { onSuccess: setUpload })}
          />
          {props.children}
        </>
      )}
      {!jobId && upload && (
        <ChooseColumns
          upload={upload}
          fields={props.fields}
          isBusy={isStarting}
          onCheck={(mapping) => start({ ...also, uploadId: upload.uploadId, mapping }, true)}
          onStartOver={startOver}
        >
          {props.choice}
        </ChooseColumns>
      )}
    </>
  )
}
