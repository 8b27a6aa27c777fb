import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { useFigure } from '../useFigure'
import type { Report, ReportLine } from './queries'
import s from './Reports.module.css'

export function ReportTable({ report }: { report: Report }) {
  const t = useText()
  const said = useLocalized()
  const { date } = useFormats()
  const period = t('reports.period', { from: date(report.from), to: date(report.to) })
  return (
    <Table
      label={t('reports.table', { name: said(report.name), period })}
      heads={[
        t('reports.reference'),
        t('reports.figure'),
        count(t('reports.value')),
        count(t('reports.before')),
        count(t('reports.about')),
      ]}
    >
      {report.lines.map((line) => (
        <Line key={line.metricKey} line={line} isCompared={report.comparedAt !== null} />
      ))}
    </Table>
  )
}

function Line({ line, isCompared }: { line: ReportLine; isCompared: boolean }) {
  const t = useText()
  const said = useLocalized()
  const { number } = useFormats()
  const { figure } = useFigure()
  const told = (value: number | null) => (value === null ? t('reports.nothing') : figure(value, line.unit))
  return (
    <>
      <tr>
        <td className={s.reference}>{said(line.reference)}</td>
        <th scope="row">
          {said(line.name)}
          {line.months === 1 && <span className={s.when}>{t('reports.at_end')}</span>}
        </th>
        <td data-num>
          <span className={s.value}>{line.isHidden ? t('reports.hidden') : told(line.value)}</span>
          {isCompared && line.firstKnown !== null && line.firstKnown !== line.value && (
            <span className={s.when}>{t('reports.late', { value: told(line.firstKnown) })}</span>
          )}
        </td>
        <td data-num>{line.before === null ? '–' : told(line.before)}</td>
        <td data-num>{line.n === null ? '–' : number(line.n)}</td>
      </tr>
      {line.byGender.map((part) => (
        <tr key={part.gender}>
          <td />
          <th scope="row" className={s.gender}>
            {t(`reports.gender_${part.gender}`)}
          </th>
          <td data-num>{part.isHidden ? t('reports.hidden') : told(part.value)}</td>
          <td data-num>–</td>
          <td data-num>{part.n === null ? '–' : number(part.n)}</td>
        </tr>
      ))}
    </>
  )
}
