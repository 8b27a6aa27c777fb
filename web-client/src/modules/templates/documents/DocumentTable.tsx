import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { Tag } from '@/shared/ui/Tag'
import type { DocumentHead } from './queries'

export function DocumentTable({ label, documents }: { label: string; documents: readonly DocumentHead[] }) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  return (
    <Table label={label} heads={[t('documents.document'), t('documents.begun'), t('documents.state')]}>
      {documents.map((document) => (
        <tr key={document.documentId}>
          <th scope="row">
            <Link to="/documents/$documentId" params={{ documentId: document.documentId }}>
              {localized(document.title)}
            </Link>
          </th>
          <td>{date(document.begunAt)}</td>
          <td>
            {document.isMyTurn ? (
              <Tag tone="wait">{t('documents.your_turn')}</Tag>
            ) : (
              t(`documents.state_${document.state}`)
            )}
          </td>
        </tr>
      ))}
    </Table>
  )
}
