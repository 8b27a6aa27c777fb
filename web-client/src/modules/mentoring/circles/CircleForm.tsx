import { PickItems, useNamedItems } from '@/modules/goals'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import { TextArea } from '@/shared/ui/TextArea'
import m from '../Mentoring.module.css'
import { bodyOf, type CircleValues, circleSchema, rhythms, valuesOf } from './circleValues'
import { PickMembers } from './PickMembers'
import type { Circle, NewCircle } from './queries'

interface CircleFormProps {
  programmeId: string
  circle?: Circle
  /** Whether who is in it is said here. */
  withMembers: boolean
  onSubmit: (body: NewCircle) => Promise<unknown>
  onCancel: () => void
}

export function CircleForm({ programmeId, circle, withMembers, onSubmit, onCancel }: CircleFormProps) {
  const t = useText()
  const form = useProblemForm<CircleValues>({
    schema: circleSchema,
    defaultValues: valuesOf(circle),
    refusedAt: {
      'mentoring.fewer-seats-than-members': 'mostMembers',
      'mentoring.circle-full': 'mostMembers',
      'mentoring.not-enrolled': 'memberIds',
      'mentoring.not-employed': 'memberIds',
    },
    onSubmit: (values) => onSubmit({ circle: bodyOf(values), memberIds: values.memberIds }),
  })
  const labels = {
    title: t('mentoring.circle_title'),
    purpose: t('mentoring.circle_purpose'),
    everyWeeks: t('mentoring.rhythm'),
    mostMembers: t('mentoring.circle_seats'),
    memberIds: t('mentoring.circle_members'),
    itemIds: t('mentoring.playlist'),
  }
  const items = useNamedItems(form.watch('itemIds'))
  return (
    <section className={m.part} aria-labelledby="circle-form">
      <h2 id="circle-form">{t(circle ? 'mentoring.circle_edit' : 'mentoring.circle_new')}</h2>
      <ActionForm form={form} labels={labels} action={t('mentoring.circle_save')} onCancel={onCancel}>
        <Field label={labels.title} maxLength={120} {...form.field('title')} />
        <TextArea
          label={labels.purpose}
          help={t('mentoring.circle_purpose_help')}
          maxLength={1000}
          {...form.field('purpose')}
        />
        <div className={m.fields}>
          <SelectField label={labels.everyWeeks} {...form.field('everyWeeks')}>
            {rhythms.map((weeks) => (
              <option key={weeks} value={weeks}>
                {t('mentoring.every_weeks', { count: weeks })}
              </option>
            ))}
          </SelectField>
          <Field label={labels.mostMembers} inputMode="numeric" {...form.field('mostMembers')} />
        </div>
        {withMembers && (
          <PickMembers
            programmeId={programmeId}
            error={form.formState.errors.memberIds?.message}
            chosen={form.watch('memberIds')}
            onChange={(memberIds) => form.setValue('memberIds', memberIds)}
          />
        )}
        <PickItems
          id="itemIds"
          legend={t('mentoring.playlist_pick')}
          error={form.formState.errors.itemIds?.message}
          isOrdered
          items={items}
          onChange={(chosen) =>
            form.setValue(
              'itemIds',
              chosen.map(({ itemId }) => itemId),
            )
          }
        />
      </ActionForm>
    </section>
  )
}
