import { useSuspenseQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import { unitsQuery } from '../queries'
import { unitChoices } from '../units'
import type { ChangeProps } from './Change'
import { useMovePerson } from './queries'

const schema = z.object({ unitId: required, from: required })

export function MoveUnit({ person, onDone, onCancel }: ChangeProps) {
  const t = useText()
  const { date } = useFormats()
  const move = useMovePerson(person.personId)
  const { data: units } = useSuspenseQuery(unitsQuery)
  const choices = unitChoices(units.items)
  const labels = { unitId: t('admin.new_unit'), from: t('admin.from') }
  const form = useProblemForm({
    schema,
    defaultValues: { unitId: '', from: today() },
    refusedAt: { 'people.unknown-unit': 'unitId', 'people.unit-closed': 'unitId', 'people.not-employed': 'from' },
    onSubmit: async (values) => {
      const { unitId } = person
      await move.mutateAsync(values)
      const isToday = values.from === today()
      const undo = isToday && unitId ? () => move.mutate({ unitId, from: values.from }) : undefined
      const unit = choices.find((choice) => choice.value === values.unitId)?.label ?? ''
      onDone(t('admin.unit_changed', { name: person.displayName, unit, from: date(values.from) }), undo)
    },
  })
  return (
    <ActionForm form={form} labels={labels} action={t('admin.unit_move')} onCancel={onCancel}>
      {person.unitName && <p className="soft small">{t('admin.unit_now', { unit: person.unitName })}</p>}
      <SelectField label={labels.unitId} {...form.field('unitId')}>
        <option value="">{t('admin.choose')}</option>
        {choices.map(({ value, label, depth }) => (
          <option key={value} value={value} disabled={value === person.unitId}>
            {'\u2003'.repeat(depth)}
            {label}
          </option>
        ))}
      </SelectField>
      <Field label={labels.from} help={t('admin.from_help')} type="date" {...form.field('from')} />
    </ActionForm>
  )
}
