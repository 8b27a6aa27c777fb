import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { isRunning, useJob } from '@/api/jobs'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import c from '../conversations/Conversations.module.css'
import { CoverageBar } from './CoverageBar'
import { CycleDue } from './CycleDue'
import { tones } from './CyclesPage'
import { ManagerCoverage } from './ManagerCoverage'
import { cycleQuery, useCloseCycle, useOpenCycle } from './queries'

const CycleForm = lazy(() => import('./CycleForm'))

export function CyclePage({ cycleId }: { cycleId: string }) {
  const t = useText()
  const { date } = useFormats()
  const { data } = useSuspenseQuery(cycleQuery(cycleId))
  const { cycle, managers } = data
  const open = useOpenCycle(cycleId)
  const close = useCloseCycle(cycleId)
  const job = useJob(open.data)
  const [doing, setDoing] = useState<'edit' | 'due' | 'close'>()
  const isBusy = open.isPending || close.isPending || isRunning(job.data)
  const stop = () => setDoing(undefined)
  return (
    <div className={c.page}>
      <PageHead
        title={cycle.name}
        lead={
          <>
            {t('conversations.list_due', { day: date(cycle.due) })}{' '}
            <Tag tone={tones[cycle.state]}>{t(`conversations.cycle_state_${cycle.state}`)}</Tag>
          </>
        }
        actions={
          <Link to="/conversation-cycles" className={buttonClass()}>
            {t('conversations.cycles')}
          </Link>
        }
      />
      <p className="soft">{t(`conversations.cycle_means_${cycle.state}`)}</p>
      {doing === 'edit' && (
        <Suspense fallback={<Waiting />}>
          <CycleForm cycle={cycle} onDone={stop} onCancel={stop} />
        </Suspense>
      )}
      {doing === 'due' && <CycleDue cycle={cycle} onDone={stop} />}
      {!doing && (
        <div className={c.actions} data-no-print>
          {cycle.state !== 'closed' && (
            <Button
              kind={cycle.state === 'draft' ? 'primary' : 'secondary'}
              disabled={isBusy}
              onClick={() => open.mutate(undefined)}
            >
              {t(cycle.state === 'draft' ? 'conversations.cycle_open' : 'conversations.cycle_invite')}
            </Button>
          )}
          {cycle.state === 'draft' && <Button onClick={() => setDoing('edit')}>{t('conversations.cycle_edit')}</Button>}
          {cycle.state === 'open' && (
            <>
              <Button onClick={() => setDoing('due')}>{t('conversations.cycle_move_due')}</Button>
              <Button kind="quiet" onClick={() => setDoing('close')}>
                {t('conversations.cycle_close')}
              </Button>
            </>
          )}
        </div>
      )}
      {doing === 'close' && (
        <div className={c.next}>
          <p>{t('conversations.cycle_close_means')}</p>
          <div className={c.actions}>
            <Button disabled={isBusy} onClick={() => close.mutate(undefined, { onSuccess: stop })}>
              {t('conversations.cycle_close_do')}
            </Button>
            <Button kind="quiet" onClick={stop}>
              {t('app.cancel')}
            </Button>
          </div>
        </div>
      )}
      {cycle.coverage && (
        <section className={c.part} aria-labelledby="coverage">
          <h2 id="coverage">{t('conversations.coverage_of', { count: cycle.coverage.people })}</h2>
          <CoverageBar coverage={cycle.coverage} />
        </section>
      )}
      {managers.length > 0 && (
        <section className={c.part} aria-labelledby="managers">
          <h2 id="managers">{t('conversations.by_manager')}</h2>
          <ManagerCoverage managers={managers} />
        </section>
      )}
      {cycle.remindedOn.length > 0 && (
        <p className="soft small">{t('conversations.reminded_on', { days: cycle.remindedOn.map(date).join(', ') })}</p>
      )}
    </div>
  )
}
