import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLocalized, useText } from '@/shared/lib/locale'
import { personDocumentsQuery } from './queries'

interface NoticeProps {
  personId: string
  className?: string | undefined
}

/** One line for each form about the reader that waits for them; nothing where none does. */
export function DocumentNotice({ personId, className }: NoticeProps) {
  const t = useText()
  const localized = useLocalized()
  const { data } = useQuery(personDocumentsQuery(personId))
  return data?.items
    .filter(({ isMyTurn }) => isMyTurn)
    .map(({ documentId, title }) => (
      <p key={documentId} className={className}>
        <Link to="/documents/$documentId" params={{ documentId }}>
          {t('documents.home_waits', { title: localized(title) })}
        </Link>
      </p>
    ))
}
