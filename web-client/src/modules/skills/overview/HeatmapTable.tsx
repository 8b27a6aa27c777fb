import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import type { Measure } from './choices'
import s from './Overview.module.css'
import { type Heatmap, type HeatmapCell, shadeOf } from './rules'

interface HeatmapTableProps {
  map: Heatmap
  nameOf: (unitId: string | null | undefined) => string
}

/** A table first: every cell has its figure, the shade only helps the eye. A row's name leads into the unit. */
export function HeatmapTable({ map, nameOf }: HeatmapTableProps) {
  const t = useText()
  const localized = useLocalized()
  const { number } = useFormats()
  const label = t('skills.overview_map', { measure: t(`skills.overview_measure_${map.measure}`) })
  const nameOfRow = (row: Heatmap['rows'][number]) => {
    if (!row.unitId) return t('skills.overview_no_unit')
    return row.isDirect ? t('skills.overview_direct', { unit: nameOf(row.unitId) }) : nameOf(row.unitId)
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={s.scroll} tabIndex={0} aria-label={label}>
      <table className={s.map}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <td />
            {map.skills.map((skill) => (
              <th key={skill.skillId} scope="col">
                <Link to="/skills/$skillId" params={{ skillId: skill.skillId }} title={localized(skill.label)}>
                  {localized(skill.label)}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.rows.map((row) => (
            <tr key={`${row.unitId}${row.isDirect}`}>
              <th scope="row">
                {row.hasParts && row.unitId ? (
                  <Link from="/gap" to="/gap" search={(now) => ({ ...now, unit: row.unitId ?? undefined })}>
                    {nameOfRow(row)}
                  </Link>
                ) : (
                  nameOfRow(row)
                )}
                <small>
                  {row.people === null
                    ? t('skills.overview_few')
                    : t('skills.overview_people', { count: row.people, n: number(row.people) })}
                </small>
              </th>
              {map.skills.map((skill, i) => (
                <MapCell key={skill.skillId} measure={map.measure} cell={row.cells[i]} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('skills.overview_total')}</th>
            {map.skills.map((skill, i) => (
              <MapCell key={skill.skillId} measure={map.measure} cell={map.total.cells[i]} />
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function MapCell({ measure, cell }: { measure: Measure; cell: HeatmapCell | undefined }) {
  const t = useText()
  const { percent, decimal, number } = useFormats()
  if (!cell || cell.isSuppressed)
    return (
      <td data-hidden title={t('skills.overview_few')}>
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{t('skills.overview_few')}</span>
      </td>
    )
  const { value } = cell
  if (value === null)
    return (
      <td data-none title={t('skills.overview_nobody')}>
        <span className="visually-hidden">{t('skills.overview_nobody')}</span>
      </td>
    )
  const shade = shadeOf(measure, value)
  const told = t(`skills.overview_cell_${measure}`, { count: number(cell.count ?? 0), of: number(cell.of ?? 0) })
  return (
    <td {...(measure === 'meanLevel' ? { 'data-level': shade } : { 'data-shade': shade })} title={told}>
      {measure === 'coverage' ? percent(value) : decimal(value)}
    </td>
  )
}
