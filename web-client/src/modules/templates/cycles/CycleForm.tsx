import { useQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { UnitField } from '@/modules/people'
import { daysAfter, today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import c from '../conversations/Conversations.module.css'
import { PickTemplate } from '../definitions/PickTemplate'
import { publishedQuery } from '../definitions/queries'
import { type Cycle, useSetCycle } from './queries'

const schema = z.object({
  name: required,
  templateId: required,
  due: required,
  revealOn: z.string(),
  unitId: z.string(),
})
const usualDays = 60

interface CycleFormProps {
  cycle?: Cycle
  onDone: (cycleId: string) => void
  onCancel: () => void
}

/** Apart from its page, which most open without it. */
export default function CycleForm({ cycle, onDone, onCancel }: CycleFormProps) {
  const t = useText()
  const set = useSetCycle(cycle)
  const templates = useQuery(publishedQuery('conversation')).data
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      name: cycle?.name ?? '',
      templateId: cycle?.templateId ?? '',
      due: cycle?.due ?? daysAfter(today(), usualDays),
      revealOn: cycle?.revealOn ?? '',
      unitId: cycle?.unitIds[0] ?? '',
    },
    refusedAt: { 'templates.day-passed': 'due', 'templates.revealed-after-due': 'revealOn' },
    onSubmit: async ({ unitId, revealOn, ...body }) =>
      onDone(await set.mutateAsync({ ...body, revealOn: revealOn || null, unitIds: unitId ? [unitId] : [] })),
  })
  const labels = {
    name: t('conversations.cycle_name'),
    templateId: t('conversations.template'),
    due: t('conversations.due'),
    revealOn: t('conversations.reveal_on'),
    unitId: t('conversations.cycle_unit'),
  }
  return (
    <section className={c.part} aria-labelledby="cycle-form">
      <h2 id="cycle-form">{t(cycle ? 'conversations.cycle_edit' : 'conversations.cycle_new')}</h2>
      <ActionForm form={form} labels={labels} action={t('conversations.cycle_save')} onCancel={onCancel}>
        <Field label={labels.name} help={t('conversations.cycle_name_help')} maxLength={120} {...form.field('name')} />
        <PickTemplate
          label={labels.templateId}
          templates={templates}
          none={t('conversations.template_choose')}
          {...form.field('templateId')}
        />
        <UnitField label={labels.unitId} none={t('conversations.cycle_everybody')} {...form.field('unitId')} />
        <div className={c.fields}>
          <Field label={labels.due} type="date" {...form.field('due')} />
          <Field
            label={labels.revealOn}
            help={t('conversations.reveal_on_help')}
            type="date"
            {...form.field('revealOn')}
          />
        </div>
      </ActionForm>
    </section>
  )
}
