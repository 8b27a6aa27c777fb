import { useSuspenseQuery } from '@tanstack/react-query'
import { useMe } from '@/api/session'
import { today } from '@/shared/lib/days'
import { useLocalized, useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { FilterBar } from '@/shared/ui/FilterBar'
import { SelectBox } from '@/shared/ui/SelectBox'
import l from '../Legal.module.css'
import { type CheckFilter, rulesQuery, type State, sitesQuery } from '../queries'
import { states } from '../words'

interface FiltersProps {
  search: CheckFilter
  onChange: (patch: CheckFilter) => void
}

export function Filters({ search, onChange }: FiltersProps) {
  const t = useText()
  const localized = useLocalized()
  const seesPeople = may(useMe(), 'seeHrHome')
  const { data: rules } = useSuspenseQuery(rulesQuery)
  const { data: sites } = useSuspenseQuery(sitesQuery)
  const asked = rules.items.filter((rule) => rule.requires.kind === 'evidence')
  const orNone = (value: string) => value || undefined
  return (
    <FilterBar>
      {sites.items.length > 0 && (
        <SelectBox
          label={t('legal.site')}
          value={search.siteId ?? ''}
          onChange={(siteId) => onChange({ siteId: orNone(siteId) })}
        >
          <option value="">{t('legal.site_all')}</option>
          {sites.items.map((site) => (
            <option key={site.siteId} value={site.siteId}>
              {site.name}
            </option>
          ))}
        </SelectBox>
      )}
      {seesPeople && (
        <>
          <SelectBox
            label={t('legal.rule')}
            value={search.ruleId ?? ''}
            onChange={(ruleId) => onChange({ ruleId: orNone(ruleId) })}
          >
            <option value="">{t('legal.rule_all')}</option>
            {asked.map((rule) => (
              <option key={rule.ruleId} value={rule.ruleId}>
                {localized(rule.title)}
              </option>
            ))}
          </SelectBox>
          <SelectBox
            label={t('legal.state')}
            value={search.state ?? ''}
            onChange={(state) => onChange({ state: orNone(state) as State | undefined })}
          >
            <option value="">{t('legal.state_all')}</option>
            {states.map((state) => (
              <option key={state} value={state}>
                {t(`legal.state_${state}`)}
              </option>
            ))}
          </SelectBox>
        </>
      )}
      <label className={l.day}>
        {t('legal.day')}
        <input
          type="date"
          value={search.on ?? today()}
          max={today()}
          onChange={({ target }) => onChange({ on: target.value && target.value < today() ? target.value : undefined })}
        />
      </label>
    </FilterBar>
  )
}
