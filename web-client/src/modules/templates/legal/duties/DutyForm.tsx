import * as z from 'zod/mini'
import { today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import l from '../Legal.module.css'
import { type Duty, useDoDuty } from '../queries'

const schema = z.object({ on: required, document: required, link: z.string(), validTo: z.string() })

export function DutyForm({ duty, onDone }: { duty: Duty; onDone: () => void }) {
  const t = useText()
  const save = useDoDuty(duty.ruleId)
  const labels = {
    on: t('legal.document_day'),
    document: t('legal.document_name'),
    link: t('legal.document_link'),
    validTo: t('legal.valid_to'),
  }
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { on: today(), document: '', link: '', validTo: '' },
    refusedAt: { 'templates.day-to-come': 'on' },
    onSubmit: async ({ on, document, link, validTo }) => {
      await save.mutateAsync({ on, document, link: link || null, validTo: validTo || null, siteId: duty.siteId })
      onDone()
    },
  })
  return (
    <ActionForm form={form} labels={labels} action={t('legal.document_save')} onCancel={onDone}>
      <div className={l.fields}>
        <Field label={labels.document} maxLength={200} {...form.field('document')} />
        <Field label={labels.on} type="date" max={today()} {...form.field('on')} />
        <Field label={labels.link} help={t('legal.document_link_help')} type="url" {...form.field('link')} />
        <Field label={labels.validTo} help={t('legal.valid_to_help')} type="date" {...form.field('validTo')} />
      </div>
    </ActionForm>
  )
}
