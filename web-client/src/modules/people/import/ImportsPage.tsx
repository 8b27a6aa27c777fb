import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import s from '../People.module.css'
import { jobsQuery } from '../queries'
import { JobTable } from './JobTable'

export function ImportsPage() {
  const t = useText()
  const me = useMe()
  const { data, error, refetch } = useQuery(jobsQuery)
  return (
    <div className={s.page}>
      <PageHead
        title={t('people.imports_title')}
        lead={t('people.imports_lead')}
        actions={
          <>
            {may(me, 'importPeople') && (
              <Link to="/people/import" className={buttonClass('primary')}>
                {t('people.import_title')}
              </Link>
            )}
            {may(me, 'importFrameworks') && (
              <Link to="/frameworks/import" className={buttonClass()}>
                {t('people.import_frameworks')}
              </Link>
            )}
          </>
        }
      />
      <section className={s.part} aria-labelledby="jobs">
        <h2 id="jobs">{t('people.jobs')}</h2>
        {error ? <PanelError error={error} retry={refetch} /> : data ? <JobTable jobs={data.items} /> : <Waiting />}
      </section>
    </div>
  )
}
