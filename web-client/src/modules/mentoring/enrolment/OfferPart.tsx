import { useQuery } from '@tanstack/react-query'
import { skillProfileQuery } from '@/modules/skills'
import { useLocalized, useText } from '@/shared/lib/locale'
import { ChoiceField } from '@/shared/ui/ChoiceField'
import { Field } from '@/shared/ui/Field'
import m from '../Mentoring.module.css'
import type { FormPart } from './formPart'
import { SkillRows } from './SkillRows'

const teaches = 3

/** What a mentor gives: places, skills with their levels, goals. */
export function OfferPart({ personId, programme, values, set, field, errors }: FormPart) {
  const t = useText()
  const localized = useLocalized()
  const known = useQuery(skillProfileQuery(personId)).data?.skills ?? []
  const levelOf = (skillId: string) => known.find((one) => one.skillId === skillId)?.level ?? null
  const couldTeach = known
    .filter(({ level, skillId }) => (level ?? 0) >= teaches && !values.skills.some((one) => one.skillId === skillId))
    .toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0))
  return (
    <fieldset className={m.group}>
      <legend>{t('mentoring.as_mentor')}</legend>
      <Field
        label={t('mentoring.places')}
        help={t('mentoring.places_help')}
        type="number"
        min={0}
        max={10}
        {...field('places')}
      />
      <SkillRows
        id="skills"
        label={t('mentoring.i_teach')}
        help={t('mentoring.i_teach_help')}
        error={errors.skills?.message}
        skills={values.skills}
        suggested={couldTeach.map(({ skillId, label }) => ({ skillId, label: localized(label) }))}
        most={20}
        onChange={(skills) => set('skills', skills)}
        note={({ skillId }) => {
          const level = levelOf(skillId)
          if (level === null) return t('mentoring.level_unknown')
          return t(level >= teaches ? 'mentoring.level_counts' : 'mentoring.level_too_low', { level })
        }}
      />
      {programme.goals.length > 0 && (
        <ChoiceField
          id="helpsWith"
          label={t('mentoring.i_help_with')}
          choices={programme.goals.map((goal) => ({ value: goal, label: goal }))}
          chosen={values.helpsWith}
          onChange={(goals) => set('helpsWith', goals)}
        />
      )}
    </fieldset>
  )
}
