import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { PageHead } from '@/shared/ui/PageHead'
import m from '../Mentoring.module.css'
import { EnrolDays } from '../programmes/EnrolDays'
import { mentoringProgrammeQuery } from '../programmes/queries'
import { EnrolForm } from './EnrolForm'
import { mentoringEnrolmentsQuery, useEnrol } from './queries'

export function EnrolPage({ personId, programmeId }: { personId: string; programmeId: string }) {
  const t = useText()
  const navigate = useNavigate()
  const { data: programme } = useSuspenseQuery(mentoringProgrammeQuery(programmeId))
  const { data } = useSuspenseQuery(mentoringEnrolmentsQuery(personId))
  const enrolment = data.items.find((one) => one.programmeId === programmeId)
  const enrol = useEnrol(personId, programmeId)
  const toProgramme = () => navigate({ to: '/mentoring/programmes/$programmeId', params: { programmeId } })
  return (
    <div className={m.page}>
      <PageHead
        title={t(enrolment ? 'mentoring.enrolment_of' : 'mentoring.enrol_in', { title: programme.title })}
        lead={enrolment ? t('mentoring.enrolment_lead') : <EnrolDays programme={programme} />}
      />
      <EnrolForm
        personId={personId}
        programme={programme}
        enrolment={enrolment}
        onCancel={() => void toProgramme()}
        onSubmit={async (body) => {
          await enrol.mutateAsync(body)
          notify({ key: 'mentoring', text: t('mentoring.enrolled_told', { title: programme.title }) })
          await toProgramme()
        }}
      />
    </div>
  )
}
