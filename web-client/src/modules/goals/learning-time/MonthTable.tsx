import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import g from '../Goals.module.css'
import { bases } from './choices'
import type { Report } from './queries'

/** The newest first; what would tell of fewer than five people is a word instead of a figure. */
export function MonthTable({ months }: { months: Report['months'] }) {
  const t = useText()
  const { month, number, percent } = useFormats()
  const hidden = t('goals.report_hidden')
  const figure = (value: number | null, show: (value: number) => string, isHidden: boolean) =>
    isHidden ? hidden : value === null ? '–' : show(value)
  return (
    <section className={g.part} aria-labelledby="months">
      <h2 id="months">{t('goals.report_months')}</h2>
      <Table
        label={t('goals.report_months')}
        heads={[
          t('goals.report_month'),
          count(t('goals.time_used')),
          count(t('goals.time_budget')),
          count(t('goals.time_use')),
          count(t('goals.report_regularity')),
          ...bases.map((basis) => count(t(`goals.basis_${basis}`))),
        ]}
      >
        {months.toReversed().map((row) => (
          <tr key={row.month}>
            <th scope="row">{month(row.month)}</th>
            <td data-num>{figure(row.hours, number, row.isSuppressed)}</td>
            <td data-num>{figure(row.budget, (value) => number(Math.round(value)), row.isSuppressed)}</td>
            <td data-num>{figure(row.use, percent, row.isSuppressed)}</td>
            <td data-num>{figure(row.regularity, percent, row.isSuppressed)}</td>
            {bases.map((basis) => {
              const hours = row.bases.find((part) => part.basis === basis)?.hours ?? null
              return (
                <td key={basis} data-num>
                  {figure(hours, number, hours === null)}
                </td>
              )
            })}
          </tr>
        ))}
      </Table>
    </section>
  )
}
