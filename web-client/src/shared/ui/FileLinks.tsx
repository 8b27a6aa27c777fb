export type FileFormat = 'xlsx' | 'csv' | 'json'

interface FileLinksProps<Format extends FileFormat> {
  label: string
  formats: readonly Format[]
  address: (format: Format) => string
  className: string | undefined
}

/** Plain links: the server sends the file with the choices of the screen. */
export function FileLinks<Format extends FileFormat>({ label, formats, address, className }: FileLinksProps<Format>) {
  return (
    <p className={className} data-no-print>
      <span className="soft small">{label}</span>
      {formats.map((format) => (
        <a key={format} href={address(format)} download>
          {format === 'xlsx' ? 'Excel' : format.toUpperCase()}
        </a>
      ))}
    </p>
  )
}

/** What most tables are had as. */
export const tableFormats = ['xlsx', 'csv'] as const
