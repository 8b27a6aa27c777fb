import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { PersonLine } from './components/PersonLine'
import s from './People.module.css'
import { orgChartQuery } from './queries'
import { topDown } from './rules'

/** The organisation one step at a time: the line above, the person, and those who report to them. */
export function OrgChartPage({ personId }: { personId: string | undefined }) {
  const t = useText()
  const { compare } = useFormats()
  const { data: chart } = useSuspenseQuery(orgChartQuery(personId))
  const reports = chart.reports.toSorted((a, b) => compare(a.person.displayName, b.person.displayName))
  return (
    <div className={s.page}>
      <PageHead title={t('people.org_chart_title')} lead={t('people.org_chart_lead')} />
      {chart.line.length > 0 && (
        <section className={s.part} aria-labelledby="above">
          <h2 id="above">{t('people.line')}</h2>
          <ol className={s.line}>
            {topDown(chart.line).map((person, depth) => (
              <li key={person.personId} style={{ '--depth': Math.min(depth, 4) } as React.CSSProperties}>
                <PersonLine person={person}>
                  <WalkTo personId={person.personId} name={person.displayName} />
                </PersonLine>
              </li>
            ))}
          </ol>
        </section>
      )}
      <div className={s.centre}>
        <PersonLine person={chart.person} />
      </div>
      <section className={s.part} aria-labelledby="below">
        <h2 id="below">{t('people.reports', { count: reports.length })}</h2>
        <ul className={s.rows}>
          {reports.map(({ person, reports: below }) => (
            <li key={person.personId}>
              <PersonLine person={person}>
                {below > 0 && (
                  <>
                    <span className="soft small">{t('people.reports', { count: below })}</span>
                    <WalkTo personId={person.personId} name={person.displayName} />
                  </>
                )}
              </PersonLine>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function WalkTo({ personId, name }: { personId: string; name: string }) {
  const t = useText()
  return (
    <Link to="/org-chart" search={{ person: personId }} className={buttonClass()}>
      {t('people.walk')}
      <span className="visually-hidden"> {name}</span>
    </Link>
  )
}
