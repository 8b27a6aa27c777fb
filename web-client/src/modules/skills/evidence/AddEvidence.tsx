import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Form } from '@/shared/ui/Form'
import { SelectBox } from '@/shared/ui/SelectBox'
import { levels } from '../rules'
import { useAddEvidence } from './queries'

const types = ['certificate', 'course', 'project', 'reference', 'permit'] as const
const schema = z.object({
  title: required,
  type: z.enum(types),
  level: z.string(),
  issuer: z.string(),
  issuedAt: required,
  expiresAt: z.string(),
  url: z.string(),
})

interface AddEvidenceProps {
  personId: string
  skillId: string
  onDone: () => void
}

/** Apart from its page, which most open without it. */
export default function AddEvidence({ personId, skillId, onDone }: AddEvidenceProps) {
  const t = useText()
  const add = useAddEvidence(personId)
  const labels = {
    title: t('skills.evidence_title'),
    issuer: t('skills.evidence_issuer'),
    issuedAt: t('skills.evidence_issued_at'),
    expiresAt: t('skills.evidence_expires_at'),
    url: t('skills.evidence_url'),
  }
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { title: '', type: 'certificate', level: '3', issuer: '', issuedAt: '', expiresAt: '', url: '' },
    onSubmit: async ({ level, issuer, expiresAt, url, ...rest }) => {
      const body = { ...rest, skillId, level: Number(level), issuer: issuer || null, fileHash: null }
      await add.mutateAsync({ ...body, expiresAt: expiresAt || null, url: url || null })
      notify({ key: 'evidence', text: t('skills.evidence_added') })
      onDone()
    },
  })
  const { errors } = form.formState
  const field = (name: keyof typeof labels) => ({ label: labels[name], ...form.field(name) })
  return (
    <Form onSubmit={form.submit} errors={errors} labels={labels} refusal={form.refusal}>
      <SelectBox
        label={t('skills.evidence_type')}
        value={form.watch('type')}
        onChange={(type) => form.setValue('type', type as (typeof types)[number])}
      >
        {types.map((type) => (
          <option key={type} value={type}>
            {t(`skills.evidence_${type}`)}
          </option>
        ))}
      </SelectBox>
      <Field {...field('title')} maxLength={200} />
      <Field {...field('issuer')} maxLength={200} />
      <Field {...field('issuedAt')} type="date" />
      <Field {...field('expiresAt')} type="date" />
      <SelectBox
        label={t('skills.evidence_level')}
        value={form.watch('level')}
        onChange={(level) => form.setValue('level', level)}
      >
        {levels.map((step) => (
          <option key={step} value={step}>
            {step} – {t(`skills.level_${step}`)}
          </option>
        ))}
      </SelectBox>
      <Field {...field('url')} type="url" placeholder="https://" />
      <Button type="submit" kind="primary" disabled={add.isPending}>
        {t('skills.evidence_add')}
      </Button>
    </Form>
  )
}
