import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { PageHead } from '@/shared/ui/PageHead'
import { Segmented } from '@/shared/ui/Segmented'
import { Waiting } from '@/shared/ui/Waiting'
import s from './Home.module.css'
import { firstView, greeting, viewsFor } from './rules'

const route = getRouteApi('/_app/')
/** Each comes when it is looked at: most people only ever have the first. */
const homes = {
  employee: lazy(() => import('./EmployeeHome')),
  manager: lazy(() => import('./ManagerHome')),
  hr: lazy(() => import('./HrHome')),
  executive: lazy(() => import('./ExecutiveHome')),
}

export function HomePage() {
  const t = useText()
  const me = useMe()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const views = viewsFor(me)
  const view = views.find((known) => known === search.view) ?? firstView(views)
  const Home = view && homes[view]
  return (
    <div className={s.page}>
      <PageHead
        title={t(greeting(new Date().getHours()), { name: me.givenName })}
        lead={view ? t(`home.lead_${view}`) : t('home.lead_none')}
      />
      {views.length > 1 && view && (
        <Segmented
          label={t('home.view')}
          hideLabel
          value={view}
          options={views.map((value) => ({ value, label: t(`home.view_${value}`) }))}
          onChange={(chosen) => navigate({ search: { view: chosen }, replace: true })}
        />
      )}
      {Home && (
        <Suspense fallback={<Waiting />}>
          <Home />
        </Suspense>
      )}
    </div>
  )
}
