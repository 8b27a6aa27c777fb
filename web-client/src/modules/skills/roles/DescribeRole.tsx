import { useQueryClient } from '@tanstack/react-query'
import * as z from 'zod/mini'
import type { RoleProfile } from '@/api/types'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Form } from '@/shared/ui/Form'
import s from './Editor.module.css'
import { describeRole } from './queries'

const names = ['nameSv', 'nameEn', 'purposeSv', 'purposeEn', 'ssykCode', 'escoCode'] as const
const text = z.string()
const schema = z.object({
  nameSv: text,
  nameEn: text,
  purposeSv: text,
  purposeEn: text,
  ssykCode: text,
  escoCode: text,
})

interface DescribeRoleProps {
  profile: RoleProfile
  run: (work: (etag: string) => Promise<string>) => Promise<void>
}

/** Name, purpose and codes: they hold at once and for every version. */
export function DescribeRole({ profile, run }: DescribeRoleProps) {
  const t = useText()
  const client = useQueryClient()
  const labels = {
    nameSv: t('skills.role_name_sv'),
    nameEn: t('skills.role_name_en'),
    purposeSv: t('skills.role_purpose_sv'),
    purposeEn: t('skills.role_purpose_en'),
    ssykCode: t('skills.role_ssyk'),
    escoCode: t('skills.role_esco'),
  }
  const help = { ssykCode: t('skills.role_ssyk_help'), escoCode: t('skills.role_esco_help') } as Partial<typeof labels>
  const form = useProblemForm({
    schema,
    defaultValues: {
      nameSv: profile.name.sv ?? '',
      nameEn: profile.name.en ?? '',
      purposeSv: profile.purpose.sv ?? '',
      purposeEn: profile.purpose.en ?? '',
      ssykCode: profile.ssykCode ?? '',
      escoCode: profile.escoCode ?? '',
    },
    onSubmit: async (values) => {
      const or = (value: string) => value.trim() || null
      const body = {
        name: { sv: or(values.nameSv), en: or(values.nameEn) },
        purpose: { sv: or(values.purposeSv), en: or(values.purposeEn) },
        ssykCode: or(values.ssykCode),
        escoCode: or(values.escoCode),
      }
      await run((etag) => describeRole(profile.roleProfileId, etag, body))
      notify({ key: 'role-profile', text: t('skills.role_described') })
      await client.invalidateQueries()
    },
  })
  const { errors } = form.formState
  return (
    <details className={s.describe}>
      <summary>{t('skills.role_describe')}</summary>
      <Form onSubmit={form.submit} errors={errors} labels={labels} refusal={form.refusal}>
        <div className={s.fields}>
          {names.map((name) => (
            <Field key={name} label={labels[name]} help={help[name]} {...form.field(name)} />
          ))}
        </div>
        <Button type="submit" disabled={form.formState.isSubmitting}>
          {t('skills.role_describe_save')}
        </Button>
      </Form>
    </details>
  )
}
