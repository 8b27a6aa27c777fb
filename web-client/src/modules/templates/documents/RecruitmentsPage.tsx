import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Waiting } from '@/shared/ui/Waiting'
import d from './Documents.module.css'
import { DocumentTable } from './DocumentTable'
import { recruitmentsQuery } from './queries'

const BeginRecruitment = lazy(() => import('./BeginRecruitment'))

interface RecruitmentsPageProps {
  /** Where one comes from an opening: its own recruitments, or a beginning of one. */
  opening?: string | undefined
  unit?: string | undefined
}

/** The recruitments that the reader has a part in, and a way to begin another. */
export function RecruitmentsPage({ opening, unit }: RecruitmentsPageProps) {
  const t = useText()
  const { data: all } = useSuspenseQuery(recruitmentsQuery)
  const data = { items: all.items.filter(({ openingId }) => !opening || openingId === opening) }
  const [isBeginning, setIsBeginning] = useState(!!opening && data.items.length === 0)
  const begin = !isBeginning && (
    <Button kind="primary" onClick={() => setIsBeginning(true)}>
      {t('documents.begin_recruitment')}
    </Button>
  )
  return (
    <div className={d.page}>
      <PageHead
        title={t('documents.recruitments')}
        lead={t('documents.recruitments_lead')}
        actions={data.items.length > 0 && begin}
      />
      {isBeginning && (
        <Suspense fallback={<Waiting />}>
          <BeginRecruitment openingId={opening} unitId={unit} onCancel={() => setIsBeginning(false)} />
        </Suspense>
      )}
      {data.items.length > 0 ? (
        <DocumentTable label={t('documents.recruitments')} documents={data.items} />
      ) : (
        !isBeginning && (
          <EmptyState title={t('documents.no_recruitments')} action={begin}>
            {t('documents.no_recruitments_why')}
          </EmptyState>
        )
      )}
    </div>
  )
}
