import { lazy, Suspense, useState } from 'react'
import { today } from '@/shared/lib/days'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { CheckBox } from '@/shared/ui/CheckBox'
import { Waiting } from '@/shared/ui/Waiting'
import { EntryRow } from './EntryRow'
import s from './LearningTime.module.css'
import { type Entry, useMarkAbsence, type Week } from './queries'
import { useDayName } from './useDayName'
import { daysOf, isWorkday } from './weeks'

const HoursForm = lazy(() => import('./HoursForm'))

interface WeekDaysProps {
  personId: string
  week: Week
  isOwn: boolean
}

/** A day a row; what is written for one opens in its row. */
export function WeekDays({ personId, week, isOwn }: WeekDaysProps) {
  const t = useText()
  const dayName = useDayName()
  const [open, setOpen] = useState<{ day: string; entry?: Entry }>()
  const absence = useMarkAbsence(personId, week.week)
  const mark = (day: string, isAway: boolean) =>
    absence.mutate(isAway ? [...week.absent, day] : week.absent.filter((other) => other !== day))
  const shown = daysOf(week.week)
  return (
    <ol className={s.days}>
      {shown.map((day) => (
        <li key={day} className={s.day} data-away={week.absent.includes(day) || undefined}>
          <div className={s.dayHead}>
            <h3 aria-current={day === today() ? 'date' : undefined}>{dayName(day)}</h3>
            {isOwn && isWorkday(week.week, day) && (
              <CheckBox
                label={t('goals.time_away')}
                hidden={dayName(day)}
                checked={week.absent.includes(day)}
                onChange={(isAway) => mark(day, isAway)}
              />
            )}
            {!isOwn && week.absent.includes(day) && <span className="soft small">{t('goals.time_away')}</span>}
          </div>
          <ul className={s.entries}>
            {week.entries
              .filter((entry) => entry.day === day && (!open?.entry || entry.entryId !== open.entry.entryId))
              .map((entry, index) => (
                <EntryRow
                  key={entry.entryId ?? `completion-${index}`}
                  personId={personId}
                  entry={entry}
                  onEdit={isOwn && entry.entryId ? () => setOpen({ day, entry }) : undefined}
                />
              ))}
          </ul>
          {isOwn && open?.day !== day && (
            <Button kind="quiet" onClick={() => setOpen({ day })}>
              {t('goals.time_add')}
              <span className="visually-hidden">: {dayName(day)}</span>
            </Button>
          )}
          {open?.day === day && (
            <div className={s.wide}>
              <Suspense fallback={<Waiting />}>
                <HoursForm
                  key={open.entry?.entryId ?? day}
                  personId={personId}
                  days={shown}
                  day={day}
                  entry={open.entry}
                  onDone={() => setOpen(undefined)}
                />
              </Suspense>
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
