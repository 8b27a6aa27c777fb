import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Skill } from '@/api/types'
import { useLocalized, useText } from '@/shared/lib/locale'
import type { PlainMessageId } from '@/shared/lib/messages'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import s from './Catalogue.module.css'
import { DeprecateSkill } from './DeprecateSkill'
import { type SkillStep, useMoveSkill } from './queries'

/** What whoever keeps the catalogue can do with a skill, by where it stands. */
export function SkillActions({ skill }: { skill: Skill }) {
  const t = useText()
  const localized = useLocalized()
  const move = useMoveSkill(skill.skillId)
  const [isDeprecating, setDeprecating] = useState(false)
  const params = { skillId: skill.skillId }

  const step = (to: SkillStep, said: PlainMessageId, undo?: SkillStep) =>
    move.mutate(to, {
      onSuccess: () => {
        setDeprecating(false)
        notify({
          key: skill.skillId,
          text: `${localized(skill.label)}: ${t(said)}`,
          undo: undo && (() => move.mutate(undo)),
        })
      },
    })
  const successors = skill.replacedBy ? [skill.replacedBy.skillId] : []

  return (
    <section className={s.part} aria-label={t('skills.catalogue_actions')}>
      <div className={s.actions}>
        {skill.status === 'proposed' && (
          <Button kind="primary" onClick={() => step('activation', 'skills.catalogue_activated')}>
            {t('skills.catalogue_activate')}
          </Button>
        )}
        {skill.status === 'deprecated' && skill.replacedBy && (
          <Link to="/skills/$skillId/migration" params={params} className={buttonClass('primary')}>
            {t('skills.catalogue_migrate')}
          </Link>
        )}
        {skill.status !== 'retired' && (
          <Link to="/skills/$skillId/edit" params={params} className={buttonClass()}>
            {t('skills.catalogue_edit')}
          </Link>
        )}
        {skill.status === 'active' && (
          <Button aria-expanded={isDeprecating} onClick={() => setDeprecating(!isDeprecating)}>
            {t('skills.catalogue_deprecate')}
          </Button>
        )}
        {skill.status === 'deprecated' && (
          <>
            <Button aria-expanded={isDeprecating} onClick={() => setDeprecating(!isDeprecating)}>
              {t('skills.catalogue_successor_change')}
            </Button>
            <Button
              onClick={() => step('activation', 'skills.catalogue_activated', { replacedBy: successors })}
              disabled={move.isPending}
            >
              {t('skills.catalogue_reactivate')}
            </Button>
          </>
        )}
        {(skill.status === 'proposed' || skill.status === 'deprecated') && (
          <Button kind="quiet" onClick={() => step('retirement', 'skills.catalogue_retired')} disabled={move.isPending}>
            {skill.status === 'proposed' ? t('skills.catalogue_decline') : t('skills.catalogue_retire')}
          </Button>
        )}
      </div>
      {isDeprecating && (
        <DeprecateSkill
          skill={skill}
          isBusy={move.isPending}
          onDone={(replacedBy) =>
            step(
              { replacedBy },
              'skills.catalogue_deprecated',
              skill.status === 'active' ? 'activation' : { replacedBy: successors },
            )
          }
        />
      )}
    </section>
  )
}
