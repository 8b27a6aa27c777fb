import { useText } from '@/shared/lib/locale'
import m from './Onboarding.module.css'
import { byPhase, countDone } from './onboardingRules'
import type { Onboarding } from './queries'
import { TaskRow } from './TaskRow'

/** Phase by phase, what the reader sees of it. */
export function Timeline({ onboarding }: { onboarding: Onboarding }) {
  const t = useText()
  const parts = byPhase(onboarding.tasks)
  if (parts.length === 0) return <p className="soft">{t('onboarding.none_seen')}</p>
  return parts.map(({ phase, tasks }) => {
    const done = countDone(tasks)
    return (
      <section key={phase} className={m.phase} data-done={done === tasks.length || undefined} aria-labelledby={phase}>
        <div className={m.phaseHead}>
          <h2 id={phase}>{t(`onboarding.phase_${phase}`)}</h2>
          <span className="soft small">{t('onboarding.phase_progress', { done, tasks: tasks.length })}</span>
        </div>
        <ul>
          {tasks.map((task) => (
            <TaskRow key={task.key} onboarding={onboarding} task={task} />
          ))}
        </ul>
      </section>
    )
  })
}
