import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { toNumber } from '@/shared/lib/typed'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import g from '../Goals.module.css'
import { type Cohort, useSetCohort } from './queries'

const schema = z.object({ name: required, starts: required, ends: required, seats: required })

interface CohortFormProps {
  programmeId: string
  cohort: Cohort | undefined
  onDone: () => void
}

/** Apart from its page, which most open without it. */
export default function CohortForm({ programmeId, cohort, onDone }: CohortFormProps) {
  const t = useText()
  const set = useSetCohort(programmeId, cohort)
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      name: cohort?.name ?? '',
      starts: cohort?.starts ?? '',
      ends: cohort?.ends ?? '',
      seats: String(cohort?.seats ?? 20),
    },
    refusedAt: { 'goals.fewer-seats-than-taken': 'seats', 'goals.day-passed': 'ends' },
    onSubmit: async ({ seats, ...rest }) => {
      await set.mutateAsync({ ...rest, seats: toNumber(seats) })
      onDone()
    },
  })
  const labels = {
    name: t('goals.cohort_name'),
    starts: t('goals.cohort_starts'),
    ends: t('goals.cohort_ends'),
    seats: t('goals.cohort_seats'),
  }
  return (
    <section className={g.part} aria-labelledby="cohort-form">
      <h3 id="cohort-form">{t(cohort ? 'goals.cohort_edit' : 'goals.cohort_new')}</h3>
      <ActionForm form={form} labels={labels} action={t('goals.cohort_save')} onCancel={onDone}>
        <Field label={labels.name} maxLength={200} {...form.field('name')} />
        <div className={g.fields}>
          <Field label={labels.starts} type="date" {...form.field('starts')} />
          <Field label={labels.ends} type="date" {...form.field('ends')} />
          <Field label={labels.seats} inputMode="numeric" {...form.field('seats')} />
        </div>
      </ActionForm>
    </section>
  )
}
