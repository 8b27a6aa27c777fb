import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { CheckBox } from '@/shared/ui/CheckBox'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PageHead } from '@/shared/ui/PageHead'
import { Pager } from '@/shared/ui/Pager'
import { PanelError } from '@/shared/ui/PanelError'
import { SearchBox } from '@/shared/ui/SearchBox'
import { SelectBox } from '@/shared/ui/SelectBox'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import { PersonLine } from './components/PersonLine'
import s from './People.module.css'
import { peopleQuery, unitsQuery } from './queries'
import { toPeopleQuery } from './rules'

const route = getRouteApi('/_app/people/')

export function PeoplePage() {
  const t = useText()
  const { compare } = useFormats()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: people, error, refetch } = useQuery(peopleQuery(toPeopleQuery(search)))
  const { data: units } = useSuspenseQuery(unitsQuery)
  const change = (patch: Partial<typeof search>) =>
    navigate({ search: (now) => ({ ...now, ...patch, cursor: undefined }), replace: true })

  return (
    <div className={s.page}>
      <PageHead title={t('people.title')} />
      <FilterBar>
        <SearchBox
          label={t('people.search')}
          value={search.search ?? ''}
          onChange={(value) => change({ search: value || undefined })}
        />
        <SelectBox
          label={t('people.unit')}
          value={search.unit ?? ''}
          onChange={(unit) => change({ unit: unit || undefined })}
        >
          <option value="">{t('people.unit_all')}</option>
          {units.items
            .filter((unit) => !unit.isClosed)
            .toSorted((a, b) => compare(a.name, b.name))
            .map((unit) => (
              <option key={unit.unitId} value={unit.unitId}>
                {unit.name}
              </option>
            ))}
        </SelectBox>
        <CheckBox
          label={t('people.with_leavers')}
          checked={search.leavers ?? false}
          onChange={(leavers) => change({ leavers: leavers || undefined })}
        />
      </FilterBar>
      {error && <PanelError error={error} retry={refetch} />}
      {!people && !error && <Waiting />}
      {people?.items.length === 0 && <EmptyState title={t('people.none_title')}>{t('people.none_why')}</EmptyState>}
      {people && people.items.length > 0 && (
        <ul className={s.rows}>
          {people.items.map((person) => (
            <li key={person.personId}>
              <PersonLine person={person}>{!person.isActive && <Tag>{t('people.left')}</Tag>}</PersonLine>
            </li>
          ))}
        </ul>
      )}
      <Pager
        cursor={search.cursor}
        nextCursor={people?.nextCursor}
        onPage={(cursor) => navigate({ search: (now) => ({ ...now, cursor }) })}
      />
    </div>
  )
}
