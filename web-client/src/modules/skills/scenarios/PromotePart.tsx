import { useQuery } from '@tanstack/react-query'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { type Place, promotionQuery, usePromoteScenario } from './queries'
import s from './Scenarios.module.css'

interface PromotePartProps {
  place: Place
  etag: string
  mayPromote: boolean
}

/** What would change is listed first; the button does just that. */
export function PromotePart({ place, etag, mayPromote }: PromotePartProps) {
  const t = useText()
  const localized = useLocalized()
  const { data } = useQuery(promotionQuery(place))
  const promote = usePromoteScenario(place)
  const isEmpty = data ? data.roles.length + data.needs.length === 0 : true
  const go = async () => {
    await promote.mutateAsync(etag)
    notify({ key: 'scenario', text: t('skills.scenario_was_promoted') })
  }
  return (
    <section className={s.part}>
      <h2>{t('skills.scenario_promote_title')}</h2>
      <p className="soft">{t(isEmpty ? 'skills.scenario_promote_nothing' : 'skills.scenario_promote_lead')}</p>
      <ul className={s.changes}>
        {data?.roles.flatMap((role) =>
          role.changes.map((change) => (
            <li key={`${role.roleProfileId}-${change.skillId}-${change.year}`}>
              {t('skills.scenario_promote_role', {
                role: localized(role.name),
                skill: localized(change.label),
                from: change.fromLevel ?? 0,
                to: change.level ?? 0,
                year: change.year,
              })}
            </li>
          )),
        )}
        {data?.needs.map((need) => (
          <li key={`${need.unitId}-${need.skillId}-${need.level}-${need.byDate}`}>
            {t('skills.scenario_row_need', { people: need.people, skill: localized(need.label), level: need.level })}
          </li>
        ))}
        {data?.leftOut.flatMap((role) =>
          role.changes.map((change) => (
            <li key={`left-${role.roleProfileId}-${change.skillId}`} className="soft">
              {t('skills.scenario_promote_left', { role: localized(role.name), skill: localized(change.label) })}
            </li>
          )),
        )}
      </ul>
      {promote.error && <p role="alert">{promote.error.message}</p>}
      {!isEmpty && (
        <Button
          kind="primary"
          disabled={!mayPromote || promote.isPending}
          onClick={() => void go().catch(() => undefined)}
        >
          {t('skills.scenario_promote')}
        </Button>
      )}
      {!(isEmpty || mayPromote) && <p className="soft small">{t('skills.scenario_promote_who')}</p>}
    </section>
  )
}
