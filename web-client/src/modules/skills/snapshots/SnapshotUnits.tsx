import { Link } from '@tanstack/react-router'
import type { Answer } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import s from '../overview/Overview.module.css'

type Counted = Answer<'getGapSnapshot'>['units'][number]

interface SnapshotUnitsProps {
  snapshotId: string
  units: readonly { unitId: string; name: string; depth: number; unit: Counted }[]
}

/** Each unit with all below it, as one reads a tree; its name leads to its skills. */
export function SnapshotUnits({ snapshotId, units }: SnapshotUnitsProps) {
  const t = useText()
  const { number, percent } = useFormats()
  if (units.length === 0) return null
  return (
    <section className={s.part} aria-labelledby="by-unit">
      <h2 id="by-unit">{t('skills.snapshot_by_unit')}</h2>
      <Table
        label={t('skills.snapshot_by_unit')}
        heads={[
          t('skills.overview_unit'),
          count(t('skills.overview_with_gap')),
          count(t('skills.overview_steps')),
          count(t('skills.overview_met')),
        ]}
      >
        {units.map(({ unitId, name, depth, unit }) => (
          <tr key={unitId}>
            <th scope="row" style={{ paddingInlineStart: `${depth}rem` }}>
              {unit.isSuppressed ? (
                name
              ) : (
                <Link to="/gap-snapshots/$snapshotId" params={{ snapshotId }} search={{ unit: unitId }}>
                  {name}
                </Link>
              )}
            </th>
            {unit.isSuppressed ? (
              <td colSpan={3} className="soft">
                {t('skills.overview_few')}
              </td>
            ) : (
              <>
                <td data-num>
                  {number(unit.peopleWithGap ?? 0)} / {number(unit.people ?? 0)}
                </td>
                <td data-num>{number(unit.steps ?? 0)}</td>
                <td data-num>{unit.required ? percent((unit.met ?? 0) / unit.required) : '–'}</td>
              </>
            )}
          </tr>
        ))}
      </Table>
    </section>
  )
}
