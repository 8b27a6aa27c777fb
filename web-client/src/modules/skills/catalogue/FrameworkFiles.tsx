import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { CheckBox } from '@/shared/ui/CheckBox'
import { Field } from '@/shared/ui/Field'
import { FileDrop } from '@/shared/ui/FileDrop'
import { Segmented } from '@/shared/ui/Segmented'
import { useUploadFrameworks } from '../queries'
import s from './Catalogue.module.css'
import { escoVersion } from './escoVersion'
import type { FrameworkUpload } from './FrameworkImportPage'

const helps = {
  esco: 'skills.import_esco_help',
  jobTech: 'skills.import_jobtech_help',
  onet: 'skills.import_onet_help',
  own: 'skills.import_own_help',
} as const
const versionHelps = {
  esco: 'skills.import_version_help',
  jobTech: 'skills.import_jobtech_version_help',
  onet: 'skills.import_onet_version_help',
  own: 'skills.import_own_version_help',
} as const
const accepts = { esco: '.zip', jobTech: '.json', onet: '.txt,.gz', own: '.csv' } as const

interface FrameworkFilesProps {
  isBusy: boolean
  onReady: (upload: FrameworkUpload) => void
}

export function FrameworkFiles({ isBusy, onReady }: FrameworkFilesProps) {
  const t = useText()
  const [source, setSource] = useState<FrameworkUpload['source']>('esco')
  const [files, setFiles] = useState<File[]>([])
  const [version, setVersion] = useState('')
  const upload = useUploadFrameworks()
  const [isComplete, setComplete] = useState(false)

  const choose = (chosen: File[]) => {
    setFiles(chosen)
    setVersion(escoVersion(chosen.map((file) => file.name)) ?? version)
  }
  const send = () =>
    upload.mutate(files, { onSuccess: (uploadIds) => onReady({ source, uploadIds, version, isComplete }) })
  const isReady = files.length > 0 && (version !== '' || source === 'own')
  return (
    <section className={s.part} aria-labelledby="files">
      <h2 id="files">{t('skills.import_files')}</h2>
      <Segmented
        label={t('skills.import_source')}
        value={source}
        options={[
          { value: 'esco', label: 'ESCO' },
          { value: 'jobTech', label: 'JobTech' },
          { value: 'onet', label: 'O*NET' },
          { value: 'own', label: t('skills.import_own') },
        ]}
        onChange={setSource}
      />
      <FileDrop
        label={t('skills.import_choose')}
        help={t(helps[source])}
        accept={accepts[source]}
        multiple={source !== 'own'}
        isBusy={upload.isPending}
        onFiles={choose}
      />
      {files.length > 0 && (
        <ul className={s.chips}>
          {files.map((file) => (
            <li key={file.name}>{file.name}</li>
          ))}
        </ul>
      )}
      <Field
        label={t('skills.import_version')}
        help={t(versionHelps[source])}
        value={version}
        onChange={(event) => setVersion(event.target.value)}
      />
      {source === 'own' && <CheckBox label={t('skills.import_complete')} checked={isComplete} onChange={setComplete} />}
      <div>
        <Button kind="primary" onClick={send} disabled={!isReady || upload.isPending || isBusy}>
          {upload.isPending ? t('skills.import_uploading') : t('skills.import_try')}
        </Button>
      </div>
    </section>
  )
}
