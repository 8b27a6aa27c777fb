import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { today } from '@/shared/lib/days'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Waiting } from '@/shared/ui/Waiting'
import { MyCircles } from '../circles'
import { MyInvitations } from '../coaching'
import { mentoringEnrolmentsQuery } from '../enrolment/queries'
import m from '../Mentoring.module.css'
import { ToMine } from '../pairs/ToMine'
import { MyEnrolment } from './MyEnrolment'
import { ProgrammeRow } from './ProgrammeRow'
import { sorted } from './programmeRules'
import { mentoringProgrammesQuery, useAddMentoringProgramme } from './queries'

const ProgrammeForm = lazy(() => import('./ProgrammeForm'))

export function MentoringPage() {
  const t = useText()
  const me = useMe()
  const navigate = useNavigate()
  const add = useAddMentoringProgramme()
  const [isBeginning, setIsBeginning] = useState(false)
  const { data } = useSuspenseQuery(mentoringProgrammesQuery)
  const mine = useQuery({ ...mentoringEnrolmentsQuery(me.personId ?? ''), enabled: me.personId !== null }).data?.items
  const { open, others, ended } = sorted(data.items, today())
  const now = mine?.filter((one) => !one.isOver) ?? []
  const over = mine?.filter((one) => one.isOver) ?? []
  const begin = may(me, 'runMentoring') && !isBeginning && (
    <Button kind="primary" onClick={() => setIsBeginning(true)}>
      {t('mentoring.programme_new')}
    </Button>
  )
  return (
    <div className={m.page}>
      <PageHead
        title={t('mentoring.title')}
        lead={t('mentoring.lead')}
        actions={
          <>
            {me.personId && <ToMine personId={me.personId} />}
            {data.items.length > 0 && begin}
          </>
        }
      />
      {isBeginning && (
        <Suspense fallback={<Waiting />}>
          <ProgrammeForm
            onCancel={() => setIsBeginning(false)}
            onSubmit={async (body) =>
              navigate({
                to: '/mentoring/programmes/$programmeId',
                params: { programmeId: await add.mutateAsync(body) },
              })
            }
          />
        </Suspense>
      )}
      {data.items.length === 0 && !isBeginning && (
        <EmptyState title={t('mentoring.none')} action={begin || undefined}>
          {t('mentoring.none_why')}
        </EmptyState>
      )}
      {me.personId && <MyInvitations personId={me.personId} />}
      {me.personId && <MyCircles personId={me.personId} />}
      {now.length > 0 && (
        <section className={m.part} aria-labelledby="mine">
          <h2 id="mine">{t('mentoring.mine')}</h2>
          <ul>
            {now.map((one) => (
              <MyEnrolment key={one.programmeId} enrolment={one} />
            ))}
          </ul>
        </section>
      )}
      {data.items.length > 0 && (
        <section className={m.part} aria-labelledby="open">
          <h2 id="open">{t('mentoring.open')}</h2>
          {open.length === 0 && <p className="soft">{t('mentoring.open_none')}</p>}
          <ul>
            {open.map((one) => (
              <ProgrammeRow key={one.programmeId} programme={one} />
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section className={m.part} aria-labelledby="others">
          <h2 id="others">{t('mentoring.others')}</h2>
          <ul>
            {others.map((one) => (
              <ProgrammeRow key={one.programmeId} programme={one} />
            ))}
          </ul>
        </section>
      )}
      {ended.length + over.length > 0 && (
        <details>
          <summary>{t('mentoring.ended', { count: ended.length + over.length })}</summary>
          <ul>
            {over.map((one) => (
              <MyEnrolment key={one.programmeId} enrolment={one} />
            ))}
            {ended.map((one) => (
              <ProgrammeRow key={one.programmeId} programme={one} />
            ))}
          </ul>
        </details>
      )}
      <p>
        <Link to="/mentoring/guides">{t('mentoring.guides_title')}</Link>
      </p>
    </div>
  )
}
