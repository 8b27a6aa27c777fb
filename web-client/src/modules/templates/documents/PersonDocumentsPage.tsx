import { useSuspenseQuery } from '@tanstack/react-query'
import { PersonName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { BeginForm } from './BeginForm'
import d from './Documents.module.css'
import { DocumentTable } from './DocumentTable'
import { personDocumentsQuery } from './queries'

/** The forms about one person, and a way to begin another. */
export function PersonDocumentsPage({ personId }: { personId: string }) {
  const t = useText()
  const { data } = useSuspenseQuery(personDocumentsQuery(personId))
  return (
    <div className={d.page}>
      <PageHead title={t('documents.title')} lead={<PersonName personId={personId} />} />
      <BeginForm personId={personId} />
      {data.items.length === 0 ? (
        <EmptyState title={t('documents.none')}>{t('documents.none_why')}</EmptyState>
      ) : (
        <DocumentTable label={t('documents.title')} documents={data.items} />
      )}
    </div>
  )
}
