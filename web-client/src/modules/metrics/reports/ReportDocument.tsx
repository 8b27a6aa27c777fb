import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { formulaWords } from '../measures'
import type { Report } from './queries'
import s from './Reports.module.css'
import { ReportTable } from './ReportTable'

/** What is printed: the figures, how they are counted, and what each of them is. */
export function ReportDocument({ report }: { report: Report }) {
  const t = useText()
  const said = useLocalized()
  const { date, dateTime } = useFormats()
  const late = report.lines.filter((line) => report.comparedAt && line.value !== line.firstKnown).length
  return (
    <article className={s.document}>
      <header>
        <h2>{said(report.name)}</h2>
        <p className={s.period}>{t('reports.period', { from: date(report.from), to: date(report.to) })}</p>
        {report.isOpen && <p className="soft">{t('reports.open')}</p>}
      </header>
      <ReportTable report={report} />
      <div className={s.notes}>
        {report.comparedAt && <p>{late > 0 ? t('reports.late_note', { count: late }) : t('reports.late_none')}</p>}
        {report.lines.some((line) => line.isHidden) && <p>{t('reports.hidden_note')}</p>}
        <p>
          {report.countedAt ? t('reports.counted', { when: dateTime(report.countedAt) }) : t('reports.not_counted')}
        </p>
      </div>
      <section className={s.part} aria-labelledby="method">
        <h3 id="method">{t('reports.method')}</h3>
        <p className={s.method}>{said(report.method)}</p>
      </section>
      <section className={s.part} aria-labelledby="definitions">
        <h3 id="definitions">{t('reports.definitions')}</h3>
        <dl className={s.definitions}>
          {report.lines.map((line) => (
            <div key={line.metricKey}>
              <dt>{said(line.name)}</dt>
              <dd>
                {said(line.meaning)}
                <code>{t('reports.definition', { number: line.number, formula: formulaWords(t, line.formula) })}</code>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </article>
  )
}
