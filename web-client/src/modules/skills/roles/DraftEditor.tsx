import { Link } from '@tanstack/react-router'
import { isProblem } from '@/api/problem'
import type { RoleProfile } from '@/api/types'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { AddSkill } from './AddSkill'
import { DescribeRole } from './DescribeRole'
import { DraftOutcome } from './DraftOutcome'
import s from './Editor.module.css'
import { EditRequirement } from './EditRequirement'
import { ReturnedNote } from './ReturnedNote'
import { ReviewSteps } from './ReviewSteps'
import { bySkill, mostRequirements, withoutSkill, withRequirement } from './requirementRules'
import { SubmitDraft } from './SubmitDraft'
import { Suggestions } from './Suggestions'
import { useAutosave } from './useAutosave'

interface DraftEditorProps {
  profile: RoleProfile
  etag: string
  onReload: () => Promise<void>
}

export function DraftEditor({ profile, etag, onReload }: DraftEditorProps) {
  const t = useText()
  const localized = useLocalized()
  const { roleProfileId } = profile
  const draft = useAutosave(roleProfileId, { requirements: profile.requirements, etag })
  const { requirements, change } = draft
  const skills = bySkill(requirements)
  const remove = (skillId: string) => {
    const removed = requirements.filter((requirement) => requirement.skillId === skillId)
    change(withoutSkill(requirements, skillId))
    notify({
      key: 'requirement',
      text: t('skills.requirement_removed'),
      undo: () => change((now) => [...withoutSkill(now, skillId), ...removed]),
    })
  }
  return (
    <div className={s.page}>
      <PageHead
        title={t('skills.role_edit_title', { role: localized(profile.name) })}
        lead={t('skills.role_edit_lead')}
        actions={
          <>
            <span role="status" className="soft small">
              {t(`skills.role_state_${draft.state}`)}
            </span>
            <Link
              to="/role-profiles/$roleProfileId"
              params={{ roleProfileId }}
              search={{}}
              className={buttonClass('quiet')}
            >
              {t('skills.role_show')}
            </Link>
          </>
        }
      >
        <ReviewSteps current={0} />
      </PageHead>
      {draft.error !== undefined && (
        <div>
          {isProblem(draft.error, 412) && <p>{t('skills.role_conflict')}</p>}
          <PanelError error={draft.error} retry={isProblem(draft.error, 412) ? onReload : undefined} />
        </div>
      )}
      <ReturnedNote roleProfileId={roleProfileId} />
      <DescribeRole profile={profile} run={draft.run} />
      {skills.length > mostRequirements && (
        <p className={s.warning}>{t('skills.requirements_many', { count: skills.length })}</p>
      )}
      <div className={s.split}>
        <section className={s.part} aria-labelledby="requirements">
          <h2 id="requirements">{t('skills.requirements')}</h2>
          {skills.length === 0 && <p className="soft">{t('skills.requirements_none')}</p>}
          <ul className={s.edit}>
            {skills.map((skill) => (
              <EditRequirement
                key={skill.skillId}
                skill={skill}
                requirements={requirements}
                onChange={change}
                onRemove={() => remove(skill.skillId)}
              />
            ))}
          </ul>
          <AddSkill
            taken={skills.map((skill) => skill.skillId)}
            onAdd={(skill) => change(withRequirement(requirements, skill))}
          />
        </section>
        <Suggestions
          profile={profile}
          taken={skills.map((skill) => skill.skillId)}
          onAdd={(found) => change(withRequirement(requirements, found))}
        />
      </div>
      {profile.status === 'draft' || draft.hasSaved ? (
        <DraftOutcome roleProfileId={roleProfileId} version={nextVersion(profile)} />
      ) : (
        <p className="soft">{t('skills.difference_none')}</p>
      )}
      <SubmitDraft profile={profile} draft={draft} />
    </div>
  )
}

/** The number that the draft will get: what is shown where it is the draft, else one more than the newest. */
const nextVersion = (profile: RoleProfile) =>
  profile.status === 'draft' ? profile.version : Math.max(0, ...profile.versions.map(({ version }) => version)) + 1
