import { Link } from '@tanstack/react-router'
import { useLocalized, useText } from '@/shared/lib/locale'
import m from './Onboarding.module.css'
import type { OnboardingTask } from './queries'

interface TaskAboutProps {
  personId: string
  task: OnboardingTask
}

/** What there is to know of a task, and where in the product it is done. */
export function TaskAbout({ personId, task }: TaskAboutProps) {
  const t = useText()
  const help = useLocalized()(task.help)
  if (!help && !task.link) return null
  return (
    <div className={m.about}>
      {help && <p className="soft small">{help}</p>}
      {task.link === 'skills' && (
        <p className="small">
          {task.owner === 'employee' && task.isMine ? (
            <Link to="/skills/me">{t('onboarding.link_skills')}</Link>
          ) : (
            <Link to="/people/$personId/skills" params={{ personId }}>
              {t('onboarding.link_skills')}
            </Link>
          )}
        </p>
      )}
      {task.link === 'obligations' && (
        <p className="small">
          <Link to="/people/$personId/obligations" params={{ personId }}>
            {t('onboarding.link_obligations')}
          </Link>
        </p>
      )}
    </div>
  )
}
