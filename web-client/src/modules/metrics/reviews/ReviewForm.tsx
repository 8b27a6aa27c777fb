import { useState } from 'react'
import * as z from 'zod/mini'
import { useNames } from '@/modules/people'
import { PickPerson } from '@/modules/skills'
import { today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Choose } from '@/shared/ui/Choose'
import { Chosen } from '@/shared/ui/Chosen'
import { Field } from '@/shared/ui/Field'
import { type Review, useSetReview } from './queries'
import s from './Reviews.module.css'
import { bodyOf } from './rules'
import { useSubjects } from './useSubjects'

const schema = z.object({ title: required, on: required, metricKeys: z.array(z.string()) })

interface ReviewFormProps {
  review?: Review
  onDone: (reviewId: string) => void
  onCancel: () => void
}

/** The agenda: when, who and about what. Apart from its page, which most open without it. */
export default function ReviewForm({ review, onDone, onCancel }: ReviewFormProps) {
  const t = useText()
  const set = useSetReview(review)
  const { metrics, goals } = useSubjects()
  const [goalIds, setGoalIds] = useState<string[]>(review?.goalIds ?? [])
  const [people, setPeople] = useState<string[]>(review?.participantIds ?? [])
  const nameOf = useNames(people)
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { title: review?.title ?? '', on: review?.on ?? today(), metricKeys: review?.metricKeys ?? [] },
    refusedAt: { 'metrics.next-not-after': 'on' },
    onSubmit: async (values) => {
      const agenda = { ...values, goalIds, participantIds: people }
      const isOn = (one: Review['decisions'][number]) =>
        one.metricKey ? agenda.metricKeys.includes(one.metricKey) : goalIds.includes(one.goalId ?? '')
      onDone(
        await set.mutateAsync(
          review
            ? bodyOf(review, { ...agenda, decisions: review.decisions.filter(isOn) })
            : { ...agenda, decisions: [] },
        ),
      )
    },
  })
  const metricKeys = form.watch('metricKeys')
  const labels = {
    title: t('metrics.review_title'),
    on: t('metrics.review_on'),
    metricKeys: t('metrics.agenda_metrics'),
  }
  return (
    <section className={s.part} aria-labelledby="review-form">
      <h2 id="review-form">{t(review ? 'metrics.review_edit' : 'metrics.review_new')}</h2>
      <ActionForm form={form} labels={labels} action={t('metrics.review_save')} onCancel={onCancel}>
        <Field label={labels.title} maxLength={200} {...form.field('title')} />
        <Field label={labels.on} type="date" {...form.field('on')} />
        <Choose
          id="metricKeys"
          label={labels.metricKeys}
          error={form.formState.errors.metricKeys?.message}
          options={metrics}
          taken={metricKeys}
          onChoose={(key) => form.setValue('metricKeys', [...metricKeys, key])}
        />
        <Chosen
          items={metricKeys.map((id) => ({ id, name: metrics.find(([key]) => key === id)?.[1] ?? id }))}
          onRemove={(id) =>
            form.setValue(
              'metricKeys',
              metricKeys.filter((key) => key !== id),
            )
          }
        />
        {goals.length > 0 && (
          <>
            <Choose
              label={t('metrics.agenda_goals')}
              options={goals}
              taken={goalIds}
              onChoose={(id) => setGoalIds([...goalIds, id])}
            />
            <Chosen
              items={goalIds.map((id) => ({ id, name: goals.find(([goal]) => goal === id)?.[1] ?? '…' }))}
              onRemove={(id) => setGoalIds(goalIds.filter((goal) => goal !== id))}
            />
          </>
        )}
        <PickPerson
          label={t('metrics.participants')}
          action={t('metrics.participant_add')}
          without={people}
          onPick={({ personId }) => setPeople([...people, personId])}
        />
        <Chosen
          items={people.map((id) => ({ id, name: nameOf(id) }))}
          onRemove={(id) => setPeople(people.filter((person) => person !== id))}
        />
      </ActionForm>
    </section>
  )
}
