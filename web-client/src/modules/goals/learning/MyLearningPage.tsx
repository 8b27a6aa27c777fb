import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { personQuery } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { isManager, may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { PersonProgrammes } from '../programmes/PersonProgrammes'
import { NextSteps } from './NextSteps'
import { learningQuery } from './queries'

const RecordCompletion = lazy(() => import('./RecordCompletion'))

export function MyLearningPage({ personId }: { personId: string }) {
  const t = useText()
  const { date, number } = useFormats()
  const me = useMe()
  const isOwn = me.personId === personId
  const mayRecord = !isOwn && (isManager(me) || may(me, 'recordLearning'))
  const [isRecording, setIsRecording] = useState(false)
  const { data } = useSuspenseQuery(learningQuery(personId))
  const { data: person } = useSuspenseQuery(personQuery(personId))
  return (
    <div className={g.page}>
      <PageHead
        title={isOwn ? t('goals.my_learning') : t('goals.learning_of', { name: person.displayName })}
        lead={isOwn && t('goals.my_learning_lead')}
        actions={
          <Link to="/learning" className={buttonClass()}>
            {t('goals.learning_title')}
          </Link>
        }
      />
      <section className={g.part} aria-labelledby="next-steps">
        <h2 id="next-steps">{t('goals.next_steps')}</h2>
        <NextSteps personId={personId} limit={10} isOwn={isOwn} />
      </section>
      <PersonProgrammes personId={personId} />
      <section className={g.part} aria-labelledby="enrolments">
        <h2 id="enrolments">{t('goals.enrolments')}</h2>
        {data.enrolments.length === 0 && <p className="soft">{t('goals.enrolments_none')}</p>}
        {data.enrolments.length > 0 && (
          <Table
            label={t('goals.enrolments')}
            heads={[t('goals.learning_item'), t('goals.basis'), t('goals.item_due'), t('goals.plan_state')]}
          >
            {data.enrolments.map((one) => (
              <tr key={one.itemId}>
                <th scope="row">
                  <Link to="/learning/$itemId" params={{ itemId: one.itemId }}>
                    {one.title}
                  </Link>
                </th>
                <td>{t(`goals.basis_${one.basis}`)}</td>
                <td>{one.due ? date(one.due) : '–'}</td>
                <td>
                  <Tag tone={one.isFinished ? 'good' : 'wait'}>
                    {t(one.isFinished ? 'goals.learning_done' : 'goals.learning_to_do')}
                  </Tag>
                </td>
              </tr>
            ))}
          </Table>
        )}
      </section>
      <section className={g.part} aria-labelledby="completions">
        <h2 id="completions">{t('goals.completions')}</h2>
        {mayRecord && !isRecording && (
          <div>
            <Button onClick={() => setIsRecording(true)}>{t('goals.completion_add')}</Button>
          </div>
        )}
        {isRecording && (
          <Suspense fallback={<Waiting />}>
            <RecordCompletion personId={personId} onDone={() => setIsRecording(false)} />
          </Suspense>
        )}
        {data.completions.length === 0 && <p className="soft">{t('goals.completions_none')}</p>}
        {data.completions.length > 0 && (
          <Table
            label={t('goals.completions')}
            heads={[
              t('goals.learning_item'),
              t('goals.learning_day'),
              t('goals.learning_result'),
              t('goals.basis'),
              count(t('goals.learning_hours')),
            ]}
          >
            {data.completions.map((one) => (
              <tr key={one.completionId}>
                <th scope="row">
                  <Link to="/learning/$itemId" params={{ itemId: one.itemId }}>
                    {one.title}
                  </Link>
                </th>
                <td>{date(one.day)}</td>
                <td>{t(`goals.learning_result_${one.result}`)}</td>
                <td>{t(`goals.basis_${one.basis}`)}</td>
                <td data-num>{number(one.hours)}</td>
              </tr>
            ))}
          </Table>
        )}
      </section>
    </div>
  )
}
