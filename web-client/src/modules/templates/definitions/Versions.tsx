import { Link } from '@tanstack/react-router'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { Tag } from '@/shared/ui/Tag'
import d from './Definitions.module.css'
import type { Template } from './queries'

/** Every version that has been published; each shows what was changed in it. */
export function Versions({ template }: { template: Template }) {
  const t = useText()
  const { dateTime } = useFormats()
  if (!template.versions.length) return <p className="soft">{t('templates.no_versions')}</p>
  return (
    <div className={d.part}>
      <p className="soft">{t('templates.versions_mean')}</p>
      <Table
        label={t('templates.versions')}
        heads={[t('templates.version'), t('templates.published_at'), t('templates.published_by')]}
      >
        {template.versions.map(({ number, at, by }) => (
          <tr key={number}>
            <th scope="row">
              <Link
                to="/templates/$templateId/versions/$number"
                params={{ templateId: template.templateId, number: String(number) }}
              >
                {t('templates.version_number', { number })}
              </Link>{' '}
              {number === template.current && <Tag tone="good">{t('templates.in_use')}</Tag>}
            </th>
            <td>{dateTime(at)}</td>
            <td>
              <PersonName personId={by} />
            </td>
          </tr>
        ))}
      </Table>
    </div>
  )
}
