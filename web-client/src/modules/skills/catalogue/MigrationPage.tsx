import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { isRunning, useJob } from '@/api/jobs'
import { useFormats } from '@/shared/lib/format'
import { watchJob } from '@/shared/lib/jobPlans'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { JobProgress } from '@/shared/ui/JobProgress'
import { PageHead } from '@/shared/ui/PageHead'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { skillQuery } from '../queries'
import s from './Catalogue.module.css'
import { type Migration, migrationQuery, useMigrateSkill } from './queries'

interface MigrationPageProps {
  skillId: string
  jobId: string | undefined
}

/** What points at the old skill, counted; then the one run that moves it. */
export function MigrationPage({ skillId, jobId }: MigrationPageProps) {
  const t = useText()
  const localized = useLocalized()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { data: skill } = useSuspenseQuery(skillQuery(skillId))
  const { data: migration } = useSuspenseQuery(migrationQuery(skillId))
  const { data: job } = useJob(jobId)
  const migrate = useMigrateSkill(skillId)
  const hasEnded = job && !isRunning(job)

  useEffect(() => {
    if (hasEnded) void client.invalidateQueries(migrationQuery(skillId))
  }, [hasEnded, client, skillId])

  const start = () =>
    migrate.mutate(undefined, {
      onSuccess: (id = '') => {
        watchJob(id)
        void navigate({ to: '/skills/$skillId/migration', params: { skillId }, search: { job: id } })
      },
    })
  const isNothing = migration.references.every((sort) => sort.isNone)
  const to = localized(migration.successor?.label)
  const back = (
    <Link to="/skills/$skillId" params={{ skillId }} className={buttonClass()}>
      {localized(skill.label)}
    </Link>
  )
  return (
    <div className={s.page}>
      <PageHead
        title={t('skills.catalogue_migrate_of', { skill: localized(skill.label) })}
        lead={migration.successor ? t('skills.catalogue_migrate_lead', { skill: to }) : undefined}
      />
      {!migration.successor && (
        <EmptyState title={t('skills.catalogue_no_successor')} action={back}>
          {t('skills.catalogue_no_successor_why')}
        </EmptyState>
      )}
      {migration.successor && <References references={migration.references} />}
      {job && <JobProgress job={job} />}
      {migration.successor && !isRunning(job) && (
        <div className={s.actions}>
          {isNothing ? (
            <p>{migration.hasMoved ? t('skills.catalogue_migrated') : t('skills.catalogue_migrate_none')}</p>
          ) : (
            <Button kind="primary" onClick={start} disabled={migrate.isPending}>
              {t('skills.catalogue_migrate_run', { skill: to })}
            </Button>
          )}
          {back}
        </div>
      )}
    </div>
  )
}

function References({ references }: { references: Migration['references'] }) {
  const t = useText()
  const { number } = useFormats()
  return (
    <Table
      label={t('skills.catalogue_references')}
      heads={[t('skills.catalogue_references'), count(t('skills.catalogue_count'))]}
    >
      {references.map((sort) => (
        <tr key={sort.kind}>
          <th scope="row">{t(`skills.catalogue_references_${sort.kind}`)}</th>
          <td data-num>{sort.count === null ? t('skills.catalogue_fewer_than_five') : number(sort.count)}</td>
        </tr>
      ))}
    </Table>
  )
}
