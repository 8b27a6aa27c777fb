import { useQuery } from '@tanstack/react-query'
import { skillProfileQuery } from '@/modules/skills'
import { useLocalized, useText } from '@/shared/lib/locale'
import { ChoiceField } from '@/shared/ui/ChoiceField'
import m from '../Mentoring.module.css'
import type { FormPart } from './formPart'
import { SkillRows } from './SkillRows'
import { WantChoice } from './WantChoice'

const usualWant = 2

/** What a mentee wants: skills, and how much; goals. */
export function SeekPart({ personId, programme, values, set, errors }: FormPart) {
  const t = useText()
  const localized = useLocalized()
  const known = useQuery(skillProfileQuery(personId)).data?.skills ?? []
  const gaps = known
    .filter(({ gap, skillId }) => gap > 0 && !values.seeks.some((one) => one.skillId === skillId))
    .toSorted((a, b) => b.gap - a.gap || (b.importance ?? 0) - (a.importance ?? 0))
  return (
    <fieldset className={m.group}>
      <legend>{t('mentoring.as_mentee')}</legend>
      <SkillRows
        id="seeks"
        label={t('mentoring.i_want_to_learn')}
        help={t('mentoring.i_want_to_learn_help')}
        error={errors.seeks?.message}
        skills={values.seeks}
        suggested={gaps.map(({ skillId, label }) => ({ skillId, label: localized(label) }))}
        most={10}
        onChange={(skills) =>
          set(
            'seeks',
            skills.map((one) => ({
              ...one,
              want: values.seeks.find(({ skillId }) => skillId === one.skillId)?.want ?? usualWant,
            })),
          )
        }
        note={({ skillId, label }) => (
          <WantChoice
            label={label}
            want={values.seeks.find((one) => one.skillId === skillId)?.want ?? usualWant}
            onChange={(want) =>
              set(
                'seeks',
                values.seeks.map((one) => (one.skillId === skillId ? { ...one, want } : one)),
              )
            }
          />
        )}
      />
      {programme.goals.length > 0 && (
        <ChoiceField
          id="goals"
          label={t('mentoring.my_goals')}
          error={errors.goals?.message as string | undefined}
          choices={programme.goals.map((goal) => ({ value: goal, label: goal }))}
          chosen={values.goals}
          onChange={(goals) => set('goals', goals)}
        />
      )}
    </fieldset>
  )
}
