import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { isRunning, useJob } from '@/api/jobs'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { JobProgress } from '@/shared/ui/JobProgress'
import { PageHead } from '@/shared/ui/PageHead'
import { Tag } from '@/shared/ui/Tag'
import m from '../Mentoring.module.css'
import { mentoringProgrammeQuery } from '../programmes/queries'
import { Outcome } from './Outcome'
import { Proposal } from './Proposal'
import { runQuery } from './queries'
import { RunActions } from './RunActions'
import { RunFigures } from './RunFigures'
import { runTones } from './runRules'

const route = getRouteApi('/_app/mentoring/programmes/$programmeId/runs/$runId')

/** One proposal of pairs: worked out, looked at, changed, published and perhaps taken back. */
export function RunPage({ programmeId, runId }: { programmeId: string; runId: string }) {
  const t = useText()
  const { dateTime } = useFormats()
  const navigate = route.useNavigate()
  const { job: jobId } = route.useSearch()
  const { data: programme } = useSuspenseQuery(mentoringProgrammeQuery(programmeId))
  const { data: run } = useSuspenseQuery(runQuery(runId))
  const { data: job } = useJob(jobId)
  return (
    <div className={m.page}>
      <PageHead
        title={t('mentoring.run_title', { title: programme.title })}
        lead={
          <>
            {t('mentoring.run_of', { moment: dateTime(run.startedAt) })}{' '}
            <Tag tone={runTones[run.state]}>{t(`mentoring.run_${run.state}`)}</Tag>
          </>
        }
        actions={
          <Link to="/mentoring/programmes/$programmeId" params={{ programmeId }} className={buttonClass()}>
            {t('mentoring.to_programme')}
          </Link>
        }
      />
      {job && isRunning(job) && <JobProgress job={job} />}
      {job && !isRunning(job) && <Outcome job={job} />}
      <RunFigures run={run} />
      <RunActions
        run={run}
        isBusy={isRunning(job)}
        onJob={(id) => void navigate({ search: { job: id }, replace: true })}
      />
      <Proposal programme={programme} run={run} />
    </div>
  )
}
