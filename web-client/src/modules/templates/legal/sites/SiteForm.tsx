import { useSuspenseQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { unitChoices, unitsQuery } from '@/modules/people'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { ChoiceField } from '@/shared/ui/ChoiceField'
import { Field } from '@/shared/ui/Field'
import l from '../Legal.module.css'
import type { Site, SiteBody } from '../queries'

const schema = z.object({ name: required, address: z.string(), unitIds: z.array(z.string()) })

interface SiteFormProps {
  site?: Site
  onSubmit: (body: SiteBody) => Promise<unknown>
  onCancel: () => void
}

export function SiteForm({ site, onSubmit, onCancel }: SiteFormProps) {
  const t = useText()
  const { data } = useSuspenseQuery(unitsQuery)
  const labels = { name: t('legal.site_name'), address: t('legal.site_address'), unitIds: t('legal.site_units_label') }
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { name: site?.name ?? '', address: site?.address ?? '', unitIds: site?.unitIds ?? [] },
    refusedAt: { 'templates.unit-on-another-site': 'unitIds' },
    onSubmit: ({ address, ...values }) => onSubmit({ ...values, address: address || null }),
  })
  return (
    <section className={l.part} aria-label={t(site ? 'legal.site_edit' : 'legal.site_new')}>
      <ActionForm form={form} labels={labels} action={t('legal.site_save')} onCancel={onCancel}>
        <div className={l.fields}>
          <Field label={labels.name} maxLength={120} {...form.field('name')} />
          <Field label={labels.address} maxLength={300} {...form.field('address')} />
        </div>
        <ChoiceField
          id="unitIds"
          label={labels.unitIds}
          help={t('legal.site_units_help')}
          error={form.formState.errors.unitIds?.message}
          choices={unitChoices(data.items)}
          chosen={form.watch('unitIds')}
          onChange={(unitIds) => form.setValue('unitIds', unitIds)}
        />
      </ActionForm>
    </section>
  )
}
