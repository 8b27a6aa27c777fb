import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { unitsQuery } from '@/modules/people'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { FilterBar } from '@/shared/ui/FilterBar'
import { SelectBox } from '@/shared/ui/SelectBox'
import { roleProfilesQuery, skillQuery } from '../queries'
import { freshness, levels, sources } from './choices'
import { UnitSelect } from './UnitSelect'
import { useOverviewUnit } from './useOverviewUnit'

const route = getRouteApi('/_app/inventory')

export function InventoryFilters() {
  const t = useText()
  const localized = useLocalized()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { unitId, hasWhole } = useOverviewUnit(search.unit)
  const { data: units } = useSuspenseQuery(unitsQuery)
  const { data: roles } = useQuery(roleProfilesQuery())
  const { data: skill } = useQuery({ ...skillQuery(search.skill ?? ''), enabled: search.skill !== undefined })
  const change = (patch: Partial<typeof search>) =>
    navigate({ search: (now) => ({ ...now, ...patch, cursor: undefined }), replace: true })
  const sites = units.items.filter((unit) => unit.kind === 'site' && !unit.isClosed)

  return (
    <FilterBar>
      <UnitSelect value={unitId} hasWhole={hasWhole} onChange={(unit) => change({ unit })} />
      <SelectBox
        label={t('skills.overview_role')}
        value={search.role ?? ''}
        onChange={(role) => change({ role: role || undefined })}
      >
        <option value="">{t('skills.overview_all')}</option>
        {roles?.items.map((role) => (
          <option key={role.roleProfileId} value={role.roleProfileId}>
            {localized(role.name)}
          </option>
        ))}
      </SelectBox>
      {sites.length > 0 && (
        <SelectBox
          label={t('skills.overview_site')}
          value={search.site ?? ''}
          onChange={(site) => change({ site: site || undefined })}
        >
          <option value="">{t('skills.overview_all')}</option>
          {sites.map((site) => (
            <option key={site.unitId} value={site.unitId}>
              {site.name}
            </option>
          ))}
        </SelectBox>
      )}
      <Level label={t('skills.overview_from_level')} value={search.min} onChange={(min) => change({ min })} />
      <Level label={t('skills.overview_to_level')} value={search.max} onChange={(max) => change({ max })} />
      <SelectBox
        label={t('skills.overview_freshness')}
        value={search.freshness ?? ''}
        onChange={(value) => change({ freshness: freshness.find((known) => known === value) })}
      >
        <option value="">{t('skills.overview_all')}</option>
        {freshness.map((value) => (
          <option key={value} value={value}>
            {t(`skills.overview_${value}`)}
          </option>
        ))}
      </SelectBox>
      <SelectBox
        label={t('skills.overview_source')}
        value={search.source ?? ''}
        onChange={(value) => change({ source: sources.find((known) => known === value) })}
      >
        <option value="">{t('skills.overview_all')}</option>
        {sources.map((value) => (
          <option key={value} value={value}>
            {t(`skills.overview_source_${value}`)}
          </option>
        ))}
      </SelectBox>
      {skill && (
        <Button kind="quiet" onClick={() => change({ skill: undefined })}>
          {t('skills.overview_drop_skill', { skill: localized(skill.label) })}
        </Button>
      )}
    </FilterBar>
  )
}

interface LevelProps {
  label: string
  value: (typeof levels)[number] | undefined
  onChange: (level: (typeof levels)[number] | undefined) => void
}

function Level({ label, value, onChange }: LevelProps) {
  const t = useText()
  return (
    <SelectBox
      label={label}
      value={value ?? ''}
      onChange={(level) => onChange(levels.find((known) => known === level))}
    >
      <option value="">{t('skills.overview_all')}</option>
      {levels.map((level) => (
        <option key={level}>{level}</option>
      ))}
    </SelectBox>
  )
}
