import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { daysAfter } from '@/shared/lib/days'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import g from '../Goals.module.css'
import s from './LearningTime.module.css'
import { weekNumber } from './weeks'

interface WeekHeadProps {
  route: '/people/$personId/learning-time' | '/people/$personId/team-learning-time'
  personId: string
  monday: string
  children?: ReactNode
}

/** Which week it is, and the ways to the weeks beside it. */
export function WeekHead({ route, personId, monday, children }: WeekHeadProps) {
  const t = useText()
  const to = (days: number) => ({ to: route, params: { personId }, search: { week: daysAfter(monday, days) } })
  return (
    <div className={s.weekHead}>
      <h2 id="week" aria-live="polite">
        {t('goals.time_week', { week: weekNumber(monday), year: Number(daysAfter(monday, 3).slice(0, 4)) })}
      </h2>
      <nav className={g.actions} aria-label={t('goals.time_weeks')}>
        <Link {...to(-7)} className={buttonClass()}>
          {t('goals.time_previous')}
        </Link>
        <Link {...to(7)} className={buttonClass()}>
          {t('goals.time_next')}
        </Link>
        {children}
      </nav>
    </div>
  )
}
