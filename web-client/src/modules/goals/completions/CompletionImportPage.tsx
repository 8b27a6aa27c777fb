import { getRouteApi, Link } from '@tanstack/react-router'
import { api } from '@/api/client'
import type { Request } from '@/api/types'
import { FileImport } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import g from '../Goals.module.css'

const route = getRouteApi('/_app/learning/completions')
const fields = ['person', 'item', 'day', 'result', 'score', 'hours', 'id'] as const

const importCompletions = async (body: Request<'importCompletions'>) =>
  (await api.POST('/api/v1/completions/imports', { body })).data?.jobId ?? ''

export function CompletionImportPage() {
  const t = useText()
  const { job } = route.useSearch()
  const navigate = route.useNavigate()
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
      <FileImport
        jobId={job}
        onJob={(id) => void navigate({ search: { job: id } })}
        begin={importCompletions}
        file={{ label: t('goals.courses_file'), help: t('goals.completions_file_help') }}
        fields={fields.map((name) => ({ name, label: t(`goals.completions_field_${name}`) }))}
        also={{}}
        said={({ created, skipped }) => t('goals.completions_would', { created, skipped })}
        isNew={t('goals.completions_new')}
      />
    </div>
  )
}
