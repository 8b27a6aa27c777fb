import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import s from './Metrics.module.css'
import { formulaWords, measureName } from './measures'
import type { Metric, MetricVersion } from './queries'
import { useFigure } from './useFigure'

/** How it is counted, and what it has been: who set each version. */
export function MetricDefinition({ history }: { history: { metric: Metric; versions: MetricVersion[] } }) {
  const t = useText()
  const { date } = useFormats()
  const { figure, number } = useFigure()
  const { metric, versions } = history
  return (
    <section className={s.part} aria-labelledby="definition">
      <h2 id="definition">{t('metrics.definition')}</h2>
      <p className={s.formula}>{formulaWords(t, metric.formula)}</p>
      <dl className={s.facts}>
        <div>
          <dt>{t('metrics.population')}</dt>
          <dd>{measureName(t, metric.population)}</dd>
        </div>
        <div>
          <dt>{t('metrics.usual_period')}</dt>
          <dd>{t('metrics.period_months', { count: metric.months })}</dd>
        </div>
        <div>
          <dt>{t('metrics.min_group')}</dt>
          <dd>{number(metric.minGroup)}</dd>
        </div>
      </dl>
      <h3>{t('metrics.versions')}</h3>
      <Table
        label={t('metrics.versions')}
        heads={[t('metrics.version'), t('metrics.formula'), count(t('metrics.target')), t('metrics.set_by')]}
      >
        {versions.map((version) => (
          <tr key={version.number}>
            <th scope="row">{version.number}</th>
            <td>{formulaWords(t, version.formula)}</td>
            <td data-num>{version.target === null ? '–' : figure(version.target, metric.unit)}</td>
            <td>
              {version.at ? (
                <>
                  <PersonName personId={version.byId} />, {date(version.at)}
                </>
              ) : (
                t('metrics.ships')
              )}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  )
}
