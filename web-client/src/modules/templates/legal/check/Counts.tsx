import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useLocalized, useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import l from '../Legal.module.css'
import type { CheckFilter, Report } from '../queries'
import { states } from '../words'

/** Rule by rule: how many stand how. A dash is a number that is hidden because it is about few. */
export function Counts({ report, search }: { report: Report; search: CheckFilter }) {
  const t = useText()
  const localized = useLocalized()
  const seesPeople = may(useMe(), 'runLegalCheck')
  if (report.rules.length === 0)
    return <EmptyState title={t('legal.none_asked')}>{t('legal.none_asked_why')}</EmptyState>
  const isHidden = report.rules.some((rule) => rule.people === null || rule.counts.missing === null)
  return (
    <section className={l.part} aria-labelledby="by-rule">
      <h2 id="by-rule">{t('legal.by_rule')}</h2>
      <Table
        label={t('legal.by_rule')}
        heads={[t('legal.rule'), count(t('legal.people')), ...states.map((state) => count(t(`legal.state_${state}`)))]}
      >
        {report.rules.map((rule) => (
          <tr key={rule.ruleId}>
            <th scope="row">
              <Link to="/legal/rules/$ruleId" params={{ ruleId: rule.ruleId }}>
                {localized(rule.title)}
              </Link>
            </th>
            <td data-num>{rule.people ?? '–'}</td>
            {states.map((state) => (
              <td key={state} data-num>
                {seesPeople && (rule.counts[state] ?? 0) > 0 ? (
                  <Link to="/legal" search={{ ...search, cursor: undefined, ruleId: rule.ruleId, state }}>
                    {rule.counts[state]}
                  </Link>
                ) : (
                  (rule.counts[state] ?? '–')
                )}
              </td>
            ))}
          </tr>
        ))}
      </Table>
      {isHidden && <p className="soft small">{t('legal.hidden_why')}</p>}
    </section>
  )
}
