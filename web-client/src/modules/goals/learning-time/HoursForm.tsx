import { useQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { toNumber } from '@/shared/lib/typed'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import g from '../Goals.module.css'
import { bases } from './choices'
import { bodyOf, purposeOf, readPurpose } from './hoursRules'
import { type Entry, purposesQuery, useRemoveHours, useSetHours } from './queries'
import { useDayName } from './useDayName'

const kinds = ['used', 'planned'] as const
const schema = z.object({
  kind: z.enum(kinds),
  day: required,
  hours: required,
  purpose: z.string(),
  basis: z.enum(bases),
  note: z.string(),
})

interface HoursFormProps {
  personId: string
  days: readonly string[]
  day: string
  entry: Entry | undefined
  onDone: () => void
}

/** Apart from its page, which most read without it. */
export default function HoursForm({ personId, days, day, entry, onDone }: HoursFormProps) {
  const t = useText()
  const localized = useLocalized()
  const dayName = useDayName()
  const set = useSetHours(personId)
  const remove = useRemoveHours(personId)
  const { data: purposes } = useQuery(purposesQuery(personId))
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      kind: entry?.kind ?? (day > today() ? 'planned' : 'used'),
      day,
      hours: entry ? String(entry.hours) : '',
      purpose: purposeOf(entry ?? {}),
      basis: entry?.basis ?? 'none',
      note: entry?.note ?? '',
    },
    refusedAt: { 'goals.day-full': 'hours', 'goals.day-to-come': 'day', 'goals.day-too-far': 'day' },
    onSubmit: async ({ hours, purpose, basis, note, ...rest }) => {
      const body = { ...rest, ...readPurpose(purpose), basis: purpose ? null : basis, note: note || null }
      const entryId = await set.mutateAsync({
        ...body,
        hours: toNumber(hours),
        entryId: entry?.entryId ?? undefined,
      })
      const undo = () => (entry ? set.mutate({ ...bodyOf(entry), entryId }) : remove.mutate(entryId))
      notify({ key: 'learning-hours', text: t(entry ? 'goals.time_changed' : 'goals.time_saved'), undo })
      onDone()
    },
  })
  const labels = {
    kind: t('goals.time_kind'),
    day: t('goals.time_day'),
    hours: t('goals.time_hours'),
    purpose: t('goals.time_purpose'),
    basis: t('goals.basis'),
    note: t('goals.time_note'),
  }
  const field = (name: keyof typeof labels) => ({ label: labels[name], ...form.field(name) })
  const isMissing =
    entry?.title &&
    purposeOf(entry) &&
    ![...(purposes?.items ?? [])].some((i) => `item:${i.itemId}` === purposeOf(entry))
  return (
    <ActionForm form={form} labels={labels} action={t('goals.item_save')} onCancel={onDone}>
      <div className={g.fields}>
        <SelectField {...field('kind')}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`goals.time_kind_${kind}`)}
            </option>
          ))}
        </SelectField>
        <SelectField {...field('day')}>
          {days.map((one) => (
            <option key={one} value={one}>
              {dayName(one)}
            </option>
          ))}
        </SelectField>
        <Field {...field('hours')} inputMode="decimal" />
        <SelectField {...field('purpose')}>
          <option value="">{t('goals.time_purpose_none')}</option>
          {purposes?.items.map(({ itemId, title }) => (
            <option key={itemId} value={`item:${itemId}`}>
              {title}
            </option>
          ))}
          {purposes?.plans.map(({ planId, itemId, what, skill }) => (
            <option key={itemId} value={`plan:${planId}:${itemId}`}>
              {what ?? localized(skill)}
            </option>
          ))}
          {isMissing && <option value={purposeOf(entry)}>{entry.title}</option>}
        </SelectField>
        {!form.watch('purpose') && (
          <SelectField {...field('basis')}>
            {bases.map((basis) => (
              <option key={basis} value={basis}>
                {t(`goals.basis_${basis}`)}
              </option>
            ))}
          </SelectField>
        )}
        <Field {...field('note')} help={t('goals.time_note_help')} maxLength={500} />
      </div>
    </ActionForm>
  )
}
