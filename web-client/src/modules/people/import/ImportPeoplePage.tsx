import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { Upload } from '@/api/uploads'
import { useText } from '@/shared/lib/locale'
import { useTriedJob } from '@/shared/lib/useTriedJob'
import { FileDrop } from '@/shared/ui/FileDrop'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { Steps } from '@/shared/ui/Steps'
import { Waiting } from '@/shared/ui/Waiting'
import s from '../People.module.css'
import { importPeople, useUploadPeople } from '../queries'
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
  const { job, error, plan, start, isStarting } = useTriedJob<Plan>({
    jobId,
    begin: importPeople,
    onBegun: (id) => void navigate({ search: { job: id } }),
  })

  const choose = ([file]: File[]) => {
    if (!file) return
    uploadPeople.mutate(file, {
      onSuccess: ({ upload, guess }) =>
        setRead({ upload, guess, mapping: startMapping(guess, recallMapping(upload.columns ?? [])) }),
    })
  }
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
      {error && <PanelError error={error} />}
      {jobId && !job && !error && <Waiting />}
      {job && (
        <ImportJob
          job={job}
          said={t('people.dry_run_says', { created: job.created, updated: job.updated })}
          isNew={t('people.difference_new')}
          isStarting={isStarting}
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
          isBusy={isStarting}
          onChange={(mapping) => setRead({ ...read, mapping })}
          onCheck={() => check(read)}
          onStartOver={startOver}
        />
      )}
    </div>
  )
}
