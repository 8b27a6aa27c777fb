import { useText } from '@/shared/lib/locale'
import s from './Overview.module.css'

export type ExportFormat = 'xlsx' | 'csv' | 'json'

interface ExportLinksProps {
  address: (format: ExportFormat) => string
  label?: string
}

/** Plain links: the server sends the file with the filters of the screen. */
export function ExportLinks({ address, label }: ExportLinksProps) {
  const t = useText()
  return (
    <p className={s.exports} data-no-print>
      {label ?? t('skills.overview_export')}
      {(['xlsx', 'csv', 'json'] as const).map((format) => (
        <a key={format} href={address(format)} download>
          {format === 'xlsx' ? 'Excel' : format.toUpperCase()}
        </a>
      ))}
    </p>
  )
}
