import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { roleProfilesQuery } from '@/modules/skills'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { PanelError } from '@/shared/ui/PanelError'
import { SelectField } from '@/shared/ui/SelectField'
import { PickTemplate } from '../definitions/PickTemplate'
import { publishedQuery } from '../definitions/queries'
import m from './Jobs.module.css'
import { useDraft } from './queries'

interface NewJobDescriptionProps {
  /** Roles that are described already. */
  taken: readonly string[]
  onCancel: () => void
}

/** Of a role that there is, which begins with what it asks already; or of a new one. */
export default function NewJobDescription({ taken, onCancel }: NewJobDescriptionProps) {
  const t = useText()
  const localized = useLocalized()
  const { compare } = useFormats()
  const navigate = useNavigate()
  const draft = useDraft()
  const [roleProfileId, setRole] = useState('')
  const [chosen, setTemplate] = useState('')
  const [sv, setSv] = useState('')
  const [en, setEn] = useState('')
  const templates = useQuery(publishedQuery('jobDescription')).data ?? []
  const templateId = chosen || templates[0]?.templateId || ''
  const roles = (useQuery(roleProfilesQuery({})).data?.items ?? [])
    .filter((role) => role.status === 'published' && !taken.includes(role.roleProfileId))
    .toSorted((a, b) => compare(localized(a.name), localized(b.name)))
  const role = roles.find((one) => one.roleProfileId === roleProfileId)
  const name = role?.name ?? { sv: sv.trim() || null, en: en.trim() || null }
  const create = async () => {
    const jobDescriptionId = await draft.mutateAsync({ roleProfileId, templateId, name })
    await navigate({
      to: '/job-descriptions/$jobDescriptionId',
      params: { jobDescriptionId },
      search: { edit: true },
    })
  }
  return (
    <form
      className={m.part}
      aria-labelledby="new-description"
      onSubmit={(event) => {
        event.preventDefault()
        void create().catch(() => undefined)
      }}
    >
      <h2 id="new-description">{t('jobdescription.new')}</h2>
      <div className={m.fields}>
        <SelectField
          label={t('jobdescription.new_for')}
          value={roleProfileId}
          onChange={({ target }) => setRole(target.value)}
        >
          <option value="">{t('jobdescription.new_role')}</option>
          {roles.map((one) => (
            <option key={one.roleProfileId} value={one.roleProfileId}>
              {localized(one.name)}
            </option>
          ))}
        </SelectField>
        <PickTemplate
          templates={templates}
          label={t('jobdescription.new_template')}
          help={templates.length === 0 && t('jobdescription.new_template_none')}
          value={templateId}
          onChange={({ target }) => setTemplate(target.value)}
        />
      </div>
      {!role && (
        <div className={m.fields}>
          <Field
            label={t('jobdescription.name_sv')}
            maxLength={200}
            value={sv}
            onChange={(e) => setSv(e.target.value)}
          />
          <Field
            label={t('jobdescription.name_en')}
            maxLength={200}
            value={en}
            onChange={(e) => setEn(e.target.value)}
          />
        </div>
      )}
      {draft.error && <PanelError error={draft.error} />}
      <div className={m.actions}>
        <Button type="submit" kind="primary" disabled={!templateId || !(name.sv || name.en) || draft.isPending}>
          {t('jobdescription.new_do')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
