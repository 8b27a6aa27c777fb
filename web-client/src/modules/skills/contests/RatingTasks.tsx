import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Waiting } from '@/shared/ui/Waiting'
import s from './Contests.module.css'
import { ratingTasksQuery } from './queries'

const AnswerForm = lazy(async () => ({ default: (await import('./AnswerForm')).AnswerForm }))

/** Ratings that the reader is asked to look at again. None, and nothing is shown. */
export function RatingTasks() {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const personId = useMe().personId ?? ''
  const [open, setOpen] = useState<string>()
  const { data } = useQuery(ratingTasksQuery(personId))
  if (!data || data.items.length === 0) return null
  return (
    <section aria-labelledby="rating-tasks">
      <h2 id="rating-tasks">{t('skills.contest_tasks')}</h2>
      <ul className={s.tasks}>
        {data.items.map((task) => (
          <li key={task.contestId}>
            <h3>
              <PersonName personId={task.personId} /> · {localized(task.label)}
            </h3>
            <p className="soft small">
              {t('skills.contest_task', { level: task.level, date: date(task.contestedAt) })}{' '}
              <Link to="/people/$personId/skills" params={{ personId: task.personId }} search={{ skill: task.skillId }}>
                {t('skills.how_level')}
              </Link>
            </p>
            {task.reason && <p className={s.said}>{task.reason}</p>}
            {open === task.contestId ? (
              <Suspense fallback={<Waiting />}>
                <AnswerForm personId={personId} task={task} onDone={() => setOpen(undefined)} />
              </Suspense>
            ) : (
              <div>
                <Button kind="primary" onClick={() => setOpen(task.contestId)}>
                  {t('skills.contest_answer')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
