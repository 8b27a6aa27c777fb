import { Link } from '@tanstack/react-router'
import { PersonName } from '@/modules/people'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import l from '../Legal.module.css'
import type { AskedRule, Standing } from '../queries'
import { StateTag } from '../StateTag'

/** People by rules; a rule that is asked of none of them has no column. An empty cell is a rule that is not asked of the person. */
export function Matrix({ people, rules }: { people: readonly Standing[]; rules: readonly AskedRule[] }) {
  const t = useText()
  const localized = useLocalized()
  const asked = rules.filter(({ ruleId }) =>
    people.some((person) => person.obligations.some((o) => o.ruleId === ruleId)),
  )
  return (
    <div className={l.matrix}>
      <Table label={t('legal.by_person')} heads={[t('legal.person'), ...asked.map((rule) => localized(rule.title))]}>
        {people.map(({ personId, obligations }) => (
          <tr key={personId}>
            <th scope="row">
              <Link to="/people/$personId/obligations" params={{ personId }}>
                <PersonName personId={personId} />
              </Link>
            </th>
            {asked.map(({ ruleId }) => {
              const one = obligations.find((o) => o.ruleId === ruleId)
              return <td key={ruleId}>{one && <StateTag {...one} />}</td>
            })}
          </tr>
        ))}
      </Table>
    </div>
  )
}
