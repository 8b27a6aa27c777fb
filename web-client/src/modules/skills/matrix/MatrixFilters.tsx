import { getRouteApi } from '@tanstack/react-router'
import { useText } from '@/shared/lib/locale'
import { CheckBox } from '@/shared/ui/CheckBox'
import { FilterBar } from '@/shared/ui/FilterBar'
import { SearchBox } from '@/shared/ui/SearchBox'
import { Segmented } from '@/shared/ui/Segmented'
import { views } from '../choices'
import { KindSelect } from '../components/KindSelect'
import type { MatrixColumn } from './matrixRules'

const route = getRouteApi('/_app/people/$personId/team-matrix')

export function MatrixFilters({ columns }: { columns: readonly MatrixColumn[] }) {
  const t = useText()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = (patch: Partial<typeof search>) => navigate({ search: (now) => ({ ...now, ...patch }), replace: true })
  const kinds = [...new Set(columns.map((column) => column.kind))]
  return (
    <FilterBar>
      <Segmented
        label={t('skills.matrix_view')}
        value={search.view ?? 'level'}
        options={views.map((value) => ({ value, label: t(`skills.view_${value}`) }))}
        onChange={(view) => change({ view: view === 'level' ? undefined : view })}
      />
      <SearchBox
        label={t('skills.matrix_filter')}
        value={search.search ?? ''}
        onChange={(value) => change({ search: value || undefined })}
      />
      <KindSelect kinds={kinds} value={search.kind} onChange={(kind) => change({ kind })} />
      <CheckBox
        label={t('skills.sort_gap')}
        checked={search.sort === 'gap'}
        onChange={(checked) => change({ sort: checked ? 'gap' : undefined })}
      />
      <CheckBox
        label={t('skills.whole_line')}
        checked={search.depth === 'all'}
        onChange={(checked) => change({ depth: checked ? 'all' : undefined })}
      />
    </FilterBar>
  )
}
