import { Link } from '@tanstack/react-router'
import { useName } from '@/modules/people'
import { daysAfter, today } from '@/shared/lib/days'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { CheckBox } from '@/shared/ui/CheckBox'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Due } from './Due'
import m from './Onboarding.module.css'
import type { MyTask } from './queries'
import { TaskAbout } from './TaskAbout'
import { useTicking } from './useTicking'

/** What is further away than this is folded. */
const soonDays = 30

/** What the reader is to do, whosever introduction it is; what is late comes first. */
export function MyTasks({ items }: { items: readonly MyTask[] }) {
  const t = useText()
  if (items.length === 0)
    return <EmptyState title={t('onboarding.my_tasks_none')}>{t('onboarding.my_tasks_none_why')}</EmptyState>
  const horizon = daysAfter(today(), soonDays)
  const soon = items.filter((item) => item.task.due <= horizon)
  const later = items.filter((item) => item.task.due > horizon)
  return (
    <section className={m.part} aria-labelledby="my-tasks">
      <h2 id="my-tasks">{t('onboarding.my_tasks')}</h2>
      {soon.length > 0 ? <Rows items={soon} /> : <p className="soft">{t('onboarding.my_tasks_soon_none')}</p>}
      {later.length > 0 && (
        <details>
          <summary>{t('onboarding.my_tasks_later', { count: later.length })}</summary>
          <Rows items={later} />
        </details>
      )}
    </section>
  )
}

const Rows = ({ items }: { items: readonly MyTask[] }) => (
  <ul>
    {items.map((item) => (
      <MyTaskRow key={`${item.onboardingId}/${item.task.key}`} item={item} />
    ))}
  </ul>
)

function MyTaskRow({ item: { onboardingId, personId, startsOn, task } }: { item: MyTask }) {
  const t = useText()
  const { date } = useFormats()
  const title = useLocalized()(task.title)
  const name = useName(personId)
  const { isDone, turn } = useTicking(onboardingId)
  const begun = startsOn <= today()
  return (
    <li className={m.task}>
      <div className={m.what}>
        <CheckBox label={title} hidden={name} checked={isDone(task)} onChange={(done) => turn(task, done)} />
        <p className={`soft small ${m.about}`}>
          <Link to="/onboarding/$onboardingId" params={{ onboardingId }}>
            {t(begun ? 'onboarding.for_person_begun' : 'onboarding.for_person', { name, day: date(startsOn) })}
          </Link>
        </p>
        <TaskAbout personId={personId} task={task} />
      </div>
      <div className={m.marks}>
        <Due task={task} />
      </div>
    </li>
  )
}
