import { useText } from '@/shared/lib/locale'
import { type FileFormat, FileLinks } from '@/shared/ui/FileLinks'
import s from './Overview.module.css'

export type ExportFormat = FileFormat

interface ExportLinksProps {
  address: (format: ExportFormat) => string
  label?: string
}

export function ExportLinks({ address, label }: ExportLinksProps) {
  const t = useText()
  return (
    <FileLinks
      className={s.exports}
      label={label ?? t('skills.overview_export')}
      formats={['xlsx', 'csv', 'json'] as const}
      address={address}
    />
  )
}
