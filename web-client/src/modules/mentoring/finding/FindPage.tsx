import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Segmented } from '@/shared/ui/Segmented'
import { looksAs } from '../enrolment/enrolmentRules'
import { mentoringEnrolmentsQuery } from '../enrolment/queries'
import m from '../Mentoring.module.css'
import { mentoringProgrammeQuery } from '../programmes/queries'
import { Suggestions } from './Suggestions'

const route = getRouteApi('/_app/mentoring/programmes/$programmeId/find')

export function FindPage({ personId, programmeId }: { personId: string; programmeId: string }) {
  const t = useText()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const { data: programme } = useSuspenseQuery(mentoringProgrammeQuery(programmeId))
  const { data } = useSuspenseQuery(mentoringEnrolmentsQuery(personId))
  const enrolment = data.items.find((one) => one.programmeId === programmeId)
  const sides = enrolment && !enrolment.isOver ? looksAs(enrolment) : []
  const as = sides.find((side) => side === search.as) ?? sides[0]
  const to = { params: { programmeId }, className: buttonClass() }
  return (
    <div className={m.page}>
      <PageHead
        title={t(`mentoring.find_as_${as ?? 'mentee'}`)}
        lead={t(`mentoring.find_lead_${as ?? 'mentee'}`, { title: programme.title })}
        actions={
          <Link to="/mentoring/programmes/$programmeId" {...to}>
            {t('mentoring.to_programme')}
          </Link>
        }
      />
      {sides.length > 1 && as && (
        <Segmented
          label={t('mentoring.look_as')}
          value={as}
          options={sides.map((value) => ({ value, label: t(`mentoring.look_as_${value}`) }))}
          onChange={(value) => navigate({ search: { as: value === 'mentor' ? 'mentor' : undefined }, replace: true })}
        />
      )}
      {enrolment && as ? (
        <Suggestions personId={personId} programme={programme} enrolment={enrolment} as={as} />
      ) : (
        <EmptyState
          title={t(enrolment ? 'mentoring.find_not_here' : 'mentoring.find_not_enrolled')}
          action={
            !enrolment &&
            programme.isEnrolling && (
              <Link to="/mentoring/programmes/$programmeId/enrol" {...to}>
                {t('mentoring.enrol')}
              </Link>
            )
          }
        >
          {t(enrolment ? 'mentoring.find_not_here_why' : 'mentoring.find_not_enrolled_why')}
        </EmptyState>
      )}
    </div>
  )
}
