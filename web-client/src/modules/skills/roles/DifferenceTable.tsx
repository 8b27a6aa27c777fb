import type { Answer } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { Tag } from '@/shared/ui/Tag'

type Difference = Answer<'getRoleProfileDifference'>
type Asked = Difference['items'][number]['from']

/** What two versions ask differently, skill by skill. */
export function DifferenceTable({ difference }: { difference: Difference }) {
  const t = useText()
  const localized = useLocalized()
  const { date, compare } = useFormats()
  const asks = (asked: Asked) =>
    asked
      ? [
          t('skills.difference_asks', { level: asked.level, importance: asked.importance }),
          asked.isMandatory && t('skills.mandatory'),
          asked.horizon && t('skills.horizon', { date: date(asked.horizon) }),
        ]
          .filter(Boolean)
          .join(' · ')
      : '–'
  if (difference.items.length === 0) return <p className="soft">{t('skills.difference_none')}</p>
  return (
    <Table
      label={t('skills.difference')}
      heads={[t('skills.skill'), t('skills.difference_kind'), t('skills.difference_from'), t('skills.difference_to')]}
    >
      {difference.items
        .toSorted((a, b) => compare(localized(a.label), localized(b.label)))
        .map((item) => (
          <tr key={`${item.skillId}-${item.from?.horizon}-${item.to?.horizon}`}>
            <th scope="row">{localized(item.label)}</th>
            <td>
              {!item.from && <Tag tone="good">{t('skills.difference_added')}</Tag>}
              {!item.to && <Tag>{t('skills.difference_removed')}</Tag>}
              {item.from && item.to && <Tag tone="wait">{t('skills.difference_changed')}</Tag>}
            </td>
            <td>{asks(item.from)}</td>
            <td>{asks(item.to)}</td>
          </tr>
        ))}
    </Table>
  )
}
