import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import { useMe } from '@/api/session'
import { personQuery, teamQuery } from '@/modules/people'
import { useMedia } from '@/shared/lib/browser'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { teamMatrixQuery } from '../queries'
import { MatrixFilters } from './MatrixFilters'
import { MatrixLegend } from './MatrixLegend'
import { MatrixPeople } from './MatrixPeople'
import { MatrixSheet } from './MatrixSheet'
import { MatrixSpread } from './MatrixSpread'
import { joinMatrix, orderOf, viewOf } from './matrixRules'
import s from './TeamMatrixPage.module.css'

const route = getRouteApi('/_app/people/$personId/team-matrix')

export function TeamMatrixPage() {
  const t = useText()
  const localized = useLocalized()
  const { compare } = useFormats()
  const me = useMe()
  const { personId } = route.useParams()
  const { depth = 'direct', view = 'level', ...filter } = route.useSearch()
  const isPhone = useMedia('(max-width: 44rem)')
  const { data: matrix } = useSuspenseQuery(teamMatrixQuery(personId, depth))
  const { data: team } = useSuspenseQuery(teamQuery(personId, depth))
  const { data: manager } = useSuspenseQuery(personQuery(personId))
  const search = useDeferredValue(filter.search ?? '')
  const byGap = filter.sort === 'gap'

  const table = useMemo(() => joinMatrix(matrix, team.people, localized), [matrix, team, localized])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new rating must not move its own row
  const order = useMemo(() => orderOf(table, byGap, compare), [byGap, compare, team, matrix.skills.length, localized])
  const shown = useMemo(
    () => viewOf(table, order, { search, kind: filter.kind, byGap }),
    [table, order, search, filter.kind, byGap],
  )
  const isOwn = me.personId === personId
  const counts = t('skills.matrix_summary', { people: shown.rows.length, skills: shown.columns.length })

  return (
    <div className={s.page}>
      <PageHead
        title={isOwn ? t('skills.matrix_title') : t('skills.matrix_title_other', { name: manager.displayName })}
        lead={matrix.hidden > 0 ? `${counts}. ${t('skills.matrix_more', { count: matrix.hidden })}` : counts}
      />
      <MatrixFilters columns={table.columns} />
      {matrix.people.length === 0 || matrix.skills.length === 0 ? (
        <EmptyState title={t('skills.matrix_empty_title')}>{t('skills.matrix_empty_why')}</EmptyState>
      ) : shown.rows.length === 0 ? (
        <EmptyState title={t('skills.matrix_none_title')}>{t('skills.matrix_none_why')}</EmptyState>
      ) : view === 'spread' ? (
        <MatrixSpread table={shown} />
      ) : isPhone ? (
        <MatrixPeople table={shown} />
      ) : (
        <>
          <MatrixLegend isGap={view === 'gap'} />
          <MatrixSheet managerId={personId} depth={depth} table={shown} isGap={view === 'gap'} mayRate={isOwn} />
        </>
      )}
    </div>
  )
}
