import type { Answer } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'

export function FrameworkTable({ frameworks }: { frameworks: Answer<'listFrameworks'>['items'] }) {
  const t = useText()
  const { date, number } = useFormats()
  return (
    <Table
      label={t('skills.frameworks')}
      heads={[t('skills.framework'), t('skills.version'), count(t('skills.skills')), t('skills.imported_at')]}
    >
      {frameworks.map((framework) => (
        <tr key={framework.frameworkId}>
          <th scope="row">{framework.name}</th>
          <td>{framework.version}</td>
          <td data-num>{number(framework.skills)}</td>
          <td>{framework.importedAt ? date(framework.importedAt) : '–'}</td>
        </tr>
      ))}
    </Table>
  )
}
