import { useQuery } from '@tanstack/react-query'
import { BulletBar } from '@/shared/charts/BulletBar'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import g from '../Goals.module.css'
import { type LearningTime, policyQuery, type Week } from './queries'
import { daysAWeek, shareOn, shownWeeks, widest } from './weeks'

interface WeekFiguresProps {
  week: Week
  time: LearningTime
  isOwn: boolean
}

export function WeekFigures({ week, time, isOwn }: WeekFiguresProps) {
  const t = useText()
  const { number, percent } = useFormats()
  const { data } = useQuery(policyQuery)
  const share = shareOn(data?.policy.shares ?? [], week.week)
  const budget = week.budget === null ? '–' : number(week.budget)
  return (
    <>
      <dl className={g.figures}>
        <div>
          <dt>{t('goals.time_budget')}</dt>
          <dd>{t('goals.time_hours_of', { hours: budget })}</dd>
        </div>
        <div>
          <dt>{t('goals.time_planned')}</dt>
          <dd>{t('goals.time_hours_of', { hours: number(week.planned) })}</dd>
        </div>
        <div>
          <dt>{t('goals.time_used')}</dt>
          <dd>{t('goals.time_hours_of', { hours: number(week.used) })}</dd>
        </div>
        <div>
          <dt>{t('goals.time_use_twelve')}</dt>
          <dd>{time.use === null ? '–' : percent(time.use)}</dd>
        </div>
        <div>
          <dt>{t('goals.time_regularity')}</dt>
          <dd>{t('goals.time_weeks_of', { active: Math.round(time.regularity * shownWeeks), weeks: shownWeeks })}</dd>
        </div>
      </dl>
      <BulletBar
        label={t('goals.time_bar', { used: number(week.used), budget })}
        value={week.used}
        target={week.budget}
        max={widest([week])}
      />
      <p className="soft small">
        {week.budget === null
          ? t('goals.time_hours_unknown')
          : share > 0
            ? t(isOwn ? 'goals.time_share' : 'goals.time_share_other', {
                share: percent(share),
                days: daysAWeek(share),
              })
            : t('goals.time_no_policy')}
      </p>
    </>
  )
}
