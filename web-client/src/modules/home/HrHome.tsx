import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { isRunning } from '@/api/jobs'
import { useMe } from '@/api/session'
import { jobPage, jobsQuery } from '@/modules/people'
import { RequestsNotice, RolesToReview } from '@/modules/skills'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import s from './Home.module.css'
import { KeyFigures, PulseNotice } from './metrics'
import { OnboardingNotice } from './onboarding'
import { UnitCoverage } from './UnitCoverage'

export default function HrHome() {
  const t = useText()
  const me = useMe()
  const { data, error, refetch } = useQuery(jobsQuery)
  const jobs =
    data?.items.filter((job) => isRunning(job) || job.state === 'failed' || job.rejected + job.remarked > 0) ?? []
  return (
    <div className={s.stack}>
      {me.partnerUnitIds.length > 0 && <RequestsNotice className={s.notice} />}
      <Suspense>
        <PulseNotice className={s.notice} />
        <OnboardingNotice className={s.notice} />
      </Suspense>
      <Suspense fallback={<Waiting />}>
        <KeyFigures className={s.part} />
      </Suspense>
      <RolesToReview className={s.part} />
      <section className={s.part} aria-labelledby="jobs">
        <h2 id="jobs">{t('home.jobs')}</h2>
        {error && <PanelError error={error} retry={refetch} />}
        {!data && !error && <Waiting />}
        {data && jobs.length === 0 && <p className="soft">{t('home.jobs_none')}</p>}
        {jobs.length > 0 && (
          <ol className={s.next}>
            {jobs.slice(0, 5).map((job) => (
              <li key={job.jobId}>
                <div>
                  <h3>{job.title}</h3>
                  <p className="soft">
                    {t(`app.job_state_${job.state}`)} · {t('home.job_rejected', { count: job.rejected })}
                    {job.remarked > 0 && <> · {t('home.job_remarked', { count: job.remarked })}</>}
                  </p>
                </div>
                <Link to={jobPage(job.kind)} search={{ job: job.jobId }} className={buttonClass()}>
                  {t('home.look')}
                  <span className="visually-hidden">: {job.title}</span>
                </Link>
              </li>
            ))}
          </ol>
        )}
      </section>
      <section className={s.part} aria-labelledby="coverage">
        <h2 id="coverage">{t('home.coverage')}</h2>
        <UnitCoverage />
      </section>
    </div>
  )
}
