import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { isProblem } from '@/api/problem'
import type { Requirement } from '@/api/types'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { roleProfileQuery, usePublishRoleProfile, useRequireSkills } from '../queries'
import { AddSkill } from './AddSkill'
import { EditRequirement } from './EditRequirement'
import s from './Roles.module.css'
import { changed, mostRequirements, toBody, without, withRequirement } from './requirementRules'

export function EditRoleProfilePage({ roleProfileId }: { roleProfileId: string }) {
  const t = useText()
  const localized = useLocalized()
  const navigate = useNavigate()
  const { data, refetch } = useSuspenseQuery(roleProfileQuery(roleProfileId))
  const [draft, setDraft] = useState<Requirement[]>()
  const save = useRequireSkills(roleProfileId)
  const publish = usePublishRoleProfile(roleProfileId)
  const requirements = draft ?? data.profile.requirements
  const failure = save.error ?? publish.error

  const reload = async () => {
    save.reset()
    publish.reset()
    await refetch()
    setDraft(undefined)
  }
  const store = async () => {
    await save.mutateAsync({ etag: data.etag, requirements: toBody(requirements) })
    setDraft(undefined)
    notify({ key: 'role-profile', text: t('skills.role_saved') })
  }
  const storeAndPublish = async () => {
    if (draft) await store()
    const { peopleWithNewGap } = await publish.mutateAsync()
    notify({ key: 'role-profile', text: t('skills.role_was_published', { count: peopleWithNewGap }) })
    await navigate({ to: '/role-profiles/$roleProfileId', params: { roleProfileId }, search: {} })
  }
  const remove = (skillId: string) => {
    setDraft(without(requirements, skillId))
    notify({ key: 'requirement', text: t('skills.requirement_removed'), undo: () => setDraft(requirements) })
  }
  // A refusal is shown in the page, from the mutation's own error.
  const quietly = (work: () => Promise<void>) => () => void work().catch(() => undefined)

  return (
    <div className={s.page}>
      <PageHead
        title={t('skills.role_edit_title', { role: localized(data.profile.name) })}
        lead={t('skills.role_edit_lead')}
      />
      {failure && <PanelError error={failure} retry={isProblem(failure, 412) ? reload : undefined} />}
      {requirements.length > mostRequirements && (
        <p className={s.warning}>{t('skills.requirements_many', { count: requirements.length })}</p>
      )}
      <ul className={s.edit}>
        {requirements.map((requirement) => (
          <EditRequirement
            key={requirement.skillId}
            requirement={requirement}
            onChange={(patch) => setDraft(changed(requirements, requirement.skillId, patch))}
            onRemove={() => remove(requirement.skillId)}
          />
        ))}
      </ul>
      <AddSkill
        taken={requirements.map((requirement) => requirement.skillId)}
        onAdd={(skill) => setDraft(withRequirement(requirements, skill))}
      />
      <div className={s.actions}>
        <Button kind="primary" onClick={quietly(store)} disabled={!draft || save.isPending}>
          {t('skills.role_save')}
        </Button>
        <Button onClick={quietly(storeAndPublish)} disabled={save.isPending || publish.isPending}>
          {t('skills.role_publish')}
        </Button>
      </div>
    </div>
  )
}
