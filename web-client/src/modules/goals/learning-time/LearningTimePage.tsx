import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { personQuery } from '@/modules/people'
import { today } from '@/shared/lib/days'
import { useText } from '@/shared/lib/locale'
import { isManager } from '@/shared/lib/permissions'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import g from '../Goals.module.css'
import { learningTimeQuery, type Week } from './queries'
import { WeekDays } from './WeekDays'
import { WeekFigures } from './WeekFigures'
import { WeekHead } from './WeekHead'
import { WeekStrip } from './WeekStrip'
import { mondayOf } from './weeks'

const route = '/people/$personId/learning-time' as const

export function LearningTimePage({ personId, monday }: { personId: string; monday: string }) {
  const t = useText()
  const me = useMe()
  const isOwn = me.personId === personId
  const { data } = useSuspenseQuery(learningTimeQuery(personId, monday))
  const { data: person } = useSuspenseQuery(personQuery(personId))
  const week = data.weeks.at(-1) as Week
  return (
    <div className={g.page}>
      <PageHead
        title={isOwn ? t('goals.time_own') : t('goals.time_other', { name: person.displayName })}
        lead={isOwn && t('goals.time_lead')}
        actions={
          isOwn &&
          isManager(me) && (
            <Link to="/people/$personId/team-learning-time" params={{ personId }} className={buttonClass()}>
              {t('goals.time_team')}
            </Link>
          )
        }
      />
      <section className={g.part} aria-labelledby="week">
        <WeekHead route={route} personId={personId} monday={monday}>
          {monday !== mondayOf(today()) && (
            <Link to={route} params={{ personId }} search={{}} className={buttonClass('quiet')}>
              {t('goals.time_this_week')}
            </Link>
          )}
        </WeekHead>
        <WeekFigures week={week} time={data} isOwn={isOwn} />
        <WeekDays key={monday} personId={personId} week={week} isOwn={isOwn} />
      </section>
      <WeekStrip personId={personId} weeks={data.weeks} />
    </div>
  )
}
