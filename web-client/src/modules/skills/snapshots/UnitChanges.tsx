import { Link } from '@tanstack/react-router'
import type { Answer } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import s from '../overview/Overview.module.css'
import { ChangeBar } from './ChangeBar'
import { isShown, type Shown } from './snapshotRules'

interface UnitChangesProps {
  units: Answer<'compareGapSnapshots'>['units']
  places: readonly { unitId: string; name: string }[]
  show: Shown
}

export function UnitChanges({ units, places, show }: UnitChangesProps) {
  const t = useText()
  const { number } = useFormats()
  const changeOf = (unit: UnitChangesProps['units'][number]) => (unit.steps ?? 0) - (unit.stepsWith ?? 0)
  const most = Math.max(...units.map((unit) => Math.abs(changeOf(unit))))
  const shown = units.filter((unit) => (unit.isSuppressed ? !show : isShown(changeOf(unit), show)))
  const same = units.filter((unit) => !unit.isSuppressed && changeOf(unit) === 0).length
  if (shown.length === 0) return null
  return (
    <section className={s.part} aria-labelledby="by-unit">
      <h2 id="by-unit">{t('skills.snapshot_by_unit')}</h2>
      <Table
        label={t('skills.snapshot_by_unit')}
        heads={[
          t('skills.overview_unit'),
          count(t('skills.snapshots_change')),
          count(t('skills.gap_difference_from')),
          count(t('skills.gap_difference_to')),
          count(t('skills.people')),
        ]}
      >
        {shown.map((unit) => {
          const name = places.find((place) => place.unitId === unit.unitId)?.name ?? '–'
          return (
            <tr key={unit.unitId}>
              <th scope="row">
                {unit.isSuppressed ? (
                  name
                ) : (
                  <Link from="/gap-snapshots/compare" to="." search={(now) => ({ ...now, unit: unit.unitId })}>
                    {name}
                  </Link>
                )}
              </th>
              {unit.isSuppressed ? (
                <td colSpan={4} className="soft">
                  {t('skills.overview_few')}
                </td>
              ) : (
                <>
                  <td data-num>
                    <ChangeBar change={changeOf(unit)} most={most} />
                  </td>
                  <td data-num>{number(unit.stepsWith ?? 0)}</td>
                  <td data-num>{number(unit.steps ?? 0)}</td>
                  <td data-num>
                    {unit.people === unit.peopleWith
                      ? number(unit.people ?? 0)
                      : t('skills.gap_difference_from_to', {
                          was: number(unit.peopleWith ?? 0),
                          now: number(unit.people ?? 0),
                        })}
                  </td>
                </>
              )}
            </tr>
          )
        })}
      </Table>
      {!show && same > 0 && <p className="soft">{t('skills.gap_difference_same_units', { count: same })}</p>}
    </section>
  )
}
