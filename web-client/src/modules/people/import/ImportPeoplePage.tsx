import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useJob } from '@/api/jobs'
import type { Upload } from '@/api/uploads'
import { recallPlan, rememberPlan, watchJob } from '@/shared/lib/jobPlans'
import { useText } from '@/shared/lib/locale'
import { FileDrop } from '@/shared/ui/FileDrop'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { Steps } from '@/shared/ui/Steps'
import { Waiting } from '@/shared/ui/Waiting'
import s from '../People.module.css'
import { useImportPeople, useUploadPeople } from '../queries'
import { ImportJob } from './ImportJob'
import { MapColumns } from './MapColumns'
import { type Guess, type Mapping, recallMapping, rememberMapping, startMapping } from './mappingRules'

const route = getRouteApi('/_app/people/import')

interface Plan {
  uploadId: string
  mapping: Mapping
}

interface Read {
  upload: Upload
  guess: Guess
  mapping: Mapping
}

/** File, columns, dry run, run. From the dry run on, the job's id in the URL is all that is needed to come back. */
export function ImportPeoplePage() {
  const t = useText()
  const { job: jobId } = route.useSearch()
  const navigate = route.useNavigate()
  const [read, setRead] = useState<Read>()
  const uploadPeople = useUploadPeople()
  const importPeople = useImportPeople()
  const { data: job, error: jobError } = useJob(jobId)
  const plan = jobId ? recallPlan<Plan>(jobId) : undefined

  const choose = ([file]: File[]) => {
    if (!file) return
    uploadPeople.mutate(file, {
      onSuccess: ({ upload, guess }) =>
        setRead({ upload, guess, mapping: startMapping(guess, recallMapping(upload.columns ?? [])) }),
    })
  }
  const start = (wanted: Plan, isDryRun: boolean) =>
    importPeople.mutate(
      { ...wanted, isDryRun },
      {
        onSuccess: (id) => {
          rememberPlan(id, wanted)
          watchJob(id)
          void navigate({ search: { job: id } })
        },
      },
    )
  const check = ({ upload, mapping }: Read) => {
    rememberMapping(upload.columns ?? [], mapping)
    start({ uploadId: upload.uploadId, mapping }, true)
  }
  const startOver = () => {
    setRead(undefined)
    void navigate({ search: {} })
  }

  const step = job ? (job.isDryRun ? 2 : 3) : read ? 1 : 0
  const names = [t('people.step_file'), t('people.step_columns'), t('people.step_dry_run'), t('people.step_run')]
  return (
    <div className={s.page}>
      <PageHead title={t('people.import_title')} lead={t('people.import_lead')} />
      <Steps label={t('people.steps')} steps={names} current={step} />
      {jobError && <PanelError error={jobError} />}
      {jobId && !job && !jobError && <Waiting />}
      {job && (
        <ImportJob
          job={job}
          isStarting={importPeople.isPending}
          onRun={plan && (() => start(plan, false))}
          onStartOver={startOver}
        />
      )}
      {!jobId && !read && (
        <FileDrop
          label={uploadPeople.isPending ? t('people.uploading') : t('people.choose_file')}
          help={t('people.choose_file_help')}
          accept=".csv,.txt,.jsonl,text/csv"
          isBusy={uploadPeople.isPending}
          onFiles={choose}
        />
      )}
      {!jobId && read && (
        <MapColumns
          {...read}
          isBusy={importPeople.isPending}
          onChange={(mapping) => setRead({ ...read, mapping })}
          onCheck={() => check(read)}
          onStartOver={startOver}
        />
      )}
    </div>
  )
}
