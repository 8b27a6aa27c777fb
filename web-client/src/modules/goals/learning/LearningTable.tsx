import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import type { LearningHead } from './queries'

export function LearningTable({ items }: { items: readonly LearningHead[] }) {
  const t = useText()
  const localized = useLocalized()
  const { number } = useFormats()
  return (
    <Table
      label={t('goals.learning_title')}
      heads={[
        t('goals.learning_item'),
        t('goals.learning_kind'),
        t('goals.learning_leads_to'),
        t('goals.learning_provider'),
        count(t('goals.learning_hours')),
      ]}
    >
      {items.map((item) => (
        <tr key={item.itemId}>
          <th scope="row">
            <Link to="/learning/$itemId" params={{ itemId: item.itemId }}>
              {item.title}
            </Link>
          </th>
          <td>{t(`goals.learning_kind_${item.kind}`)}</td>
          <td>
            {item.skills
              .map((skill) =>
                t('goals.learning_levels', {
                  skill: localized(skill.skill),
                  from: skill.fromLevel,
                  to: skill.toLevel,
                }),
              )
              .join(', ') || '–'}
          </td>
          <td>{item.provider ?? '–'}</td>
          <td data-num>{number(item.hours)}</td>
        </tr>
      ))}
    </Table>
  )
}
