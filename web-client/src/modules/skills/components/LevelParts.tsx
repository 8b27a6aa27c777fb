import type { LevelExplanation } from '@/api/types'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import s from './LevelOrigin.module.css'

interface LevelPartsProps {
  personId: string
  parts: LevelExplanation['parts']
}

export function LevelParts({ personId, parts }: LevelPartsProps) {
  const t = useText()
  const { date, decimal, percent } = useFormats()
  return (
    <Table
      label={t('skills.how_level')}
      heads={[
        t('skills.part_source'),
        t('skills.part_rater'),
        t('skills.part_date'),
        count(t('skills.part_level')),
        count(t('skills.part_weight')),
        count(t('skills.part_decay')),
        count(t('skills.part_share')),
      ]}
    >
      {parts.map((part) => (
        <tr key={`${part.source}-${part.raterId}-${part.evidenceId}`}>
          <th scope="row">
            {t(`skills.source_${part.source}`)}
            {part.evidenceTitle && <p className="soft">{part.evidenceTitle}</p>}
            {part.comment && <p className="soft">{part.comment}</p>}
          </th>
          <td>
            <PersonName personId={part.raterId} self={personId} />
          </td>
          <td>{date(part.occurredAt)}</td>
          <td data-num>{part.level}</td>
          <td data-num>{decimal(part.weight)}</td>
          <td data-num>{decimal(part.decay)}</td>
          <td data-num>
            {percent(part.share)}
            <span className={s.share} aria-hidden="true">
              <i style={{ width: `${part.share * 100}%` }} />
            </span>
          </td>
        </tr>
      ))}
    </Table>
  )
}
