import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { scheduleQuery, useEndSchedule } from './queries'
import s from './Reports.module.css'

const ScheduleForm = lazy(() => import('./ScheduleForm'))

/** When the report goes by mail and to whom, for those who decide that. */
export function ScheduleSection({ reportKey, mayChange }: { reportKey: string; mayChange: boolean }) {
  const t = useText()
  const { month } = useFormats()
  const [isOpen, setOpen] = useState(false)
  const { data } = useQuery(scheduleQuery(reportKey))
  const end = useEndSchedule(reportKey)
  if (!data) return null
  return (
    <section className={s.part} aria-labelledby="schedule" data-no-print>
      <h2 id="schedule">{t('reports.schedule')}</h2>
      {data.day === null ? (
        <p>{t('reports.schedule_none')}</p>
      ) : (
        <>
          <p>{t('reports.schedule_on', { day: data.day })}</p>
          <ul className={s.recipients}>
            {data.recipientIds.map((id) => (
              <li key={id}>
                <PersonName personId={id} />
              </li>
            ))}
          </ul>
        </>
      )}
      {data.sent && <p className="soft small">{t('reports.schedule_sent', { month: month(data.sent) })}</p>}
      {mayChange && !isOpen && (
        <p className={s.actions}>
          <Button onClick={() => setOpen(true)}>
            {t(data.day === null ? 'reports.schedule_set' : 'reports.schedule_change')}
          </Button>
          {data.day !== null && (
            <Button kind="quiet" disabled={end.isPending} onClick={() => end.mutate()}>
              {t('reports.schedule_end')}
            </Button>
          )}
        </p>
      )}
      {isOpen && (
        <Suspense>
          <ScheduleForm reportKey={reportKey} schedule={data} onDone={() => setOpen(false)} />
        </Suspense>
      )}
    </section>
  )
}
