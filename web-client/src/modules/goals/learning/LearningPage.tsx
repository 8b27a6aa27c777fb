import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { buttonClass } from '@/shared/ui/buttonClass'
import { CheckBox } from '@/shared/ui/CheckBox'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PageHead } from '@/shared/ui/PageHead'
import { Pager } from '@/shared/ui/Pager'
import { PanelError } from '@/shared/ui/PanelError'
import { SearchBox } from '@/shared/ui/SearchBox'
import { SelectBox } from '@/shared/ui/SelectBox'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { learningKinds } from './choices'
import { LearningTable } from './LearningTable'
import { learningItemsQuery } from './queries'

const route = getRouteApi('/_app/learning/')

export function LearningPage() {
  const t = useText()
  const me = useMe()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(learningItemsQuery(search))
  const change = (patch: Partial<typeof search>) =>
    navigate({ search: (now) => ({ ...now, ...patch, cursor: undefined }), replace: true })
  const mayEdit = may(me, 'editLearning')
  return (
    <div className={g.page}>
      <PageHead
        title={t('goals.learning_title')}
        lead={t('goals.learning_lead')}
        actions={
          <>
            {mayEdit && (
              <>
                <Link to="/learning/new" className={buttonClass('primary')}>
                  {t('goals.learning_add')}
                </Link>
                <Link to="/learning/import" className={buttonClass()}>
                  {t('goals.courses_import')}
                </Link>
                <Link to="/learning/completions" className={buttonClass()}>
                  {t('goals.completions_import')}
                </Link>
                <Link to="/enrolment-rules" className={buttonClass()}>
                  {t('goals.rules')}
                </Link>
              </>
            )}
            {me.personId && (
              <Link to="/people/$personId/learning" params={{ personId: me.personId }} className={buttonClass()}>
                {t('goals.my_learning')}
              </Link>
            )}
          </>
        }
      />
      <FilterBar>
        <SearchBox
          label={t('goals.learning_search')}
          value={search.search ?? ''}
          onChange={(value) => change({ search: value || undefined })}
        />
        <SelectBox
          label={t('goals.learning_kind')}
          value={search.kind ?? ''}
          onChange={(kind) => change({ kind: learningKinds.find((known) => known === kind) })}
        >
          <option value="">{t('goals.learning_kind_all')}</option>
          {learningKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`goals.learning_kind_${kind}`)}
            </option>
          ))}
        </SelectBox>
        {mayEdit && (
          <CheckBox
            label={t('goals.learning_retired')}
            checked={search.retired === true}
            onChange={(retired) => change({ retired: retired || undefined })}
          />
        )}
      </FilterBar>
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && (
        <EmptyState title={t('goals.learning_none')}>{t('goals.learning_none_why')}</EmptyState>
      )}
      {data && data.items.length > 0 && <LearningTable items={data.items} />}
      <Pager
        cursor={search.cursor}
        nextCursor={data?.nextCursor}
        onPage={(cursor) => navigate({ search: (now) => ({ ...now, cursor }) })}
      />
    </div>
  )
}
