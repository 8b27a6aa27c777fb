import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { FileImport } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import s from '../Metrics.module.css'
import { OutputKinds } from './OutputKinds'
import { OutputTable } from './OutputTable'
import { importOutputs, type OutputKind } from './queries'

const route = getRouteApi('/_app/metrics/output')
const fields = ['unit', 'month', 'amount'] as const

/** What units have brought about: its import, and what has been imported. */
export function OutputPage() {
  const t = useText()
  const { job, kind = 'revenue', cursor } = route.useSearch()
  const navigate = route.useNavigate()
  const [chosen, choose] = useState<OutputKind>()
  const wanted = chosen ?? kind
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
      <FileImport
        jobId={job}
        onJob={(id) => void navigate({ search: id ? { job: id } : { kind } })}
        begin={importOutputs}
        file={{ label: t('metrics.output_file'), help: t('metrics.output_file_help') }}
        fields={fields.map((name) => ({ name, label: t(`metrics.output_field_${name}`) }))}
        also={{ kind: wanted }}
        choice={<OutputKinds value={wanted} onChange={choose} />}
        said={({ created, updated, skipped }) => t('metrics.output_would', { created, updated, skipped })}
        isNew={t('metrics.output_new')}
        nameOf={() => t('metrics.output_amount')}
      >
        <OutputTable
          kind={kind}
          cursor={cursor}
          onChange={(patch) => void navigate({ search: { kind, cursor, ...patch } })}
        />
      </FileImport>
    </div>
  )
}
