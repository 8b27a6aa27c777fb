import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { toNumber } from '@/shared/lib/typed'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Form } from '@/shared/ui/Form'
import g from '../Goals.module.css'
import { type LearningItem, learningQuery, useEnrol, useRecord } from './queries'

const schema = z.object({ day: required, hours: required })

/** What the reader does with it: is enrolled in it, and says that they have finished it. */
export function ItemSteps({ personId, item }: { personId: string; item: LearningItem }) {
  const t = useText()
  const { date } = useFormats()
  const { data } = useQuery(learningQuery(personId))
  const enrol = useEnrol(personId)
  const record = useRecord(personId)
  const [isFinishing, setIsFinishing] = useState(false)
  const enrolment = data?.enrolments.find((one) => one.itemId === item.itemId)
  const finished = data?.completions.find(
    (one) => one.itemId === item.itemId && (one.result === 'completed' || one.result === 'passed'),
  )
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { day: new Date().toLocaleDateString('sv-SE'), hours: String(item.hours) },
    onSubmit: async ({ day, hours }) => {
      await record.mutateAsync({ itemId: item.itemId, day, hours: toNumber(hours) })
      setIsFinishing(false)
    },
  })
  const change = async (isIn: boolean) => {
    await enrol.mutateAsync({ itemId: item.itemId, isIn })
    const text = t(isIn ? 'goals.learning_enrolled_told' : 'goals.learning_withdrawn_told', { title: item.title })
    notify({ key: 'enrolment', text, undo: () => enrol.mutate({ itemId: item.itemId, isIn: !isIn }) })
  }
  if (!data) return null
  const labels = { day: t('goals.learning_day'), hours: t('goals.learning_hours_taken') }
  const standing = finished
    ? t('goals.learning_finished_day', { day: date(finished.day) })
    : enrolment?.due
      ? t('goals.learning_enrolled_due', { day: date(enrolment.due) })
      : t(enrolment ? 'goals.learning_enrolled' : 'goals.learning_not_enrolled')
  return (
    <section className={g.part} aria-labelledby="mine">
      <h2 id="mine">{t('goals.learning_mine')}</h2>
      <p>
        {standing}{' '}
        <Link to="/people/$personId/learning" params={{ personId }}>
          {t('goals.my_learning')}
        </Link>
      </p>
      {isFinishing ? (
        <Form onSubmit={form.submit} errors={form.formState.errors} labels={labels} refusal={form.refusal}>
          <div className={g.fields}>
            <Field label={labels.day} type="date" {...form.field('day')} />
            <Field label={labels.hours} inputMode="decimal" {...form.field('hours')} />
          </div>
          {item.skills.length > 0 && <p className="soft small">{t('goals.learning_own_word')}</p>}
          <div className={g.actions}>
            <Button type="submit" kind="primary" disabled={record.isPending}>
              {t('goals.learning_say_finished')}
            </Button>
            <Button onClick={() => setIsFinishing(false)}>{t('app.cancel')}</Button>
          </div>
        </Form>
      ) : (
        <div className={g.actions}>
          {!enrolment && !finished && item.isOffered && (
            <Button kind="primary" disabled={enrol.isPending} onClick={() => void change(true).catch(() => undefined)}>
              {t('goals.learning_enrol')}
            </Button>
          )}
          <Button onClick={() => setIsFinishing(true)}>
            {t(finished ? 'goals.learning_finish_again' : 'goals.learning_finish')}
          </Button>
          {enrolment && !enrolment.isFinished && enrolment.basis !== 'law' && (
            <Button kind="quiet" onClick={() => void change(false).catch(() => undefined)}>
              {t('goals.learning_withdraw')}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
