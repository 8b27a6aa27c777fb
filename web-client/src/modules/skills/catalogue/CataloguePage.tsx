import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PageHead } from '@/shared/ui/PageHead'
import { Pager } from '@/shared/ui/Pager'
import { PanelError } from '@/shared/ui/PanelError'
import { SearchBox } from '@/shared/ui/SearchBox'
import { SelectBox } from '@/shared/ui/SelectBox'
import { Waiting } from '@/shared/ui/Waiting'
import { skillStatuses } from '../choices'
import { KindSelect } from '../components/KindSelect'
import { frameworksQuery, skillsQuery } from '../queries'
import s from './Catalogue.module.css'
import { SkillTable } from './SkillTable'

const route = getRouteApi('/_app/skills/')

export function CataloguePage() {
  const t = useText()
  const me = useMe()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: skills, error, refetch } = useQuery(skillsQuery(search))
  const { data: frameworks } = useSuspenseQuery(frameworksQuery)
  const change = (patch: Partial<typeof search>) =>
    navigate({ search: (now) => ({ ...now, ...patch, cursor: undefined }), replace: true })

  return (
    <div className={s.page}>
      <PageHead
        title={t('skills.catalogue_title')}
        lead={t('skills.catalogue_lead')}
        actions={
          may(me, 'editCatalogue') && (
            <>
              <Link to="/skills/new" className={buttonClass('primary')}>
                {t('skills.catalogue_propose')}
              </Link>
              <Link to="/skills/starter-packs" className={buttonClass()}>
                {t('skills.packs_title')}
              </Link>
              <Link to="/frameworks/import" className={buttonClass()}>
                {t('skills.catalogue_import')}
              </Link>
              <a href="/api/v1/frameworks/own/export" download className={buttonClass('quiet')}>
                {t('skills.catalogue_export')}
              </a>
            </>
          )
        }
      />
      <FilterBar>
        <SearchBox
          label={t('skills.catalogue_search')}
          value={search.search ?? ''}
          onChange={(value) => change({ search: value || undefined })}
        />
        <KindSelect value={search.kind} onChange={(kind) => change({ kind })} />
        <SelectBox
          label={t('skills.framework')}
          value={search.framework ?? ''}
          onChange={(framework) => change({ framework: framework || undefined })}
        >
          <option value="">{t('skills.framework_all')}</option>
          {frameworks.items.map((framework) => (
            <option key={framework.frameworkId} value={framework.frameworkId}>
              {framework.name}
            </option>
          ))}
        </SelectBox>
        <SelectBox
          label={t('skills.status')}
          value={search.status ?? ''}
          onChange={(status) => change({ status: skillStatuses.find((known) => known === status) })}
        >
          <option value="">{t('skills.catalogue_status_in_use')}</option>
          {skillStatuses.map((status) => (
            <option key={status} value={status}>
              {t(`skills.status_${status}`)}
            </option>
          ))}
        </SelectBox>
      </FilterBar>
      {error && <PanelError error={error} retry={refetch} />}
      {!skills && !error && <Waiting />}
      {skills?.items.length === 0 && (
        <EmptyState title={t('skills.catalogue_none_title')}>{t('skills.catalogue_none_why')}</EmptyState>
      )}
      {skills && skills.items.length > 0 && <SkillTable skills={skills.items} />}
      <Pager
        cursor={search.cursor}
        nextCursor={skills?.nextCursor}
        onPage={(cursor) => navigate({ search: (now) => ({ ...now, cursor }) })}
      />
    </div>
  )
}
