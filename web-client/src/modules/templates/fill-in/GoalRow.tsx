import { PickSkill, SkillName } from '@/modules/skills'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import { TextArea } from '@/shared/ui/TextArea'
import type { Party, StatedGoal } from './answers'
import f from './FillIn.module.css'

interface GoalRowProps {
  goal: StatedGoal
  number: number
  owners: readonly Party[]
  onChange: (goal: StatedGoal) => void
  onRemove: () => void
}

const levels = [1, 2, 3, 4, 5]

export function GoalRow({ goal, number, owners, onChange, onRemove }: GoalRowProps) {
  const t = useText()
  const { skillId } = goal
  return (
    <div className={f.goal}>
      <TextArea
        label={t('fillin.goal_text', { number })}
        rows={2}
        value={goal.text}
        maxLength={500}
        onChange={({ target }) => onChange({ ...goal, text: target.value })}
      />
      <div className={f.goalFields}>
        <Field
          label={t('fillin.goal_due')}
          type="date"
          value={goal.due ?? ''}
          onChange={({ target }) => onChange({ ...goal, due: target.value || null })}
        />
        {owners.length > 0 && (
          <SelectField
            label={t('fillin.goal_owner')}
            value={goal.owner ?? owners[0]}
            onChange={({ target }) => onChange({ ...goal, owner: target.value as Party })}
          >
            {owners.map((owner) => (
              <option key={owner} value={owner}>
                {t(`fillin.party_${owner}`)}
              </option>
            ))}
          </SelectField>
        )}
        {skillId && (
          <SelectField
            label={t('fillin.goal_level')}
            value={goal.level ?? ''}
            onChange={({ target }) => onChange({ ...goal, level: target.value ? Number(target.value) : null })}
          >
            <option value="">{t('fillin.goal_no_level')}</option>
            {levels.map((level) => (
              <option key={level}>{level}</option>
            ))}
          </SelectField>
        )}
      </div>
      {skillId ? (
        <p className="small">
          {t('fillin.goal_leads_to')} <SkillName skillId={skillId} />{' '}
          <Button kind="quiet" onClick={() => onChange({ ...goal, skillId: null, level: null })}>
            {t('fillin.goal_no_skill')}
          </Button>
        </p>
      ) : (
        <details className={f.more}>
          <summary>{t('fillin.goal_skill')}</summary>
          <PickSkill skill={undefined} onPick={(skill) => skill && onChange({ ...goal, skillId: skill.skillId })} />
        </details>
      )}
      <Button kind="quiet" onClick={onRemove}>
        {t('fillin.goal_remove', { number })}
      </Button>
    </div>
  )
}
