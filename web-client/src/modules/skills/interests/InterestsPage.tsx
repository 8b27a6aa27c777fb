import { useSuspenseQuery } from '@tanstack/react-query'
import { useMe } from '@/api/session'
import type { Answer } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { PageHead } from '@/shared/ui/PageHead'
import { skillProfileQuery } from '../queries'
import { AddSkill } from '../roles/AddSkill'
import { CareerWishes } from './CareerWishes'
import { InterestRow } from './InterestRow'
import s from './Interests.module.css'
import { interestsQuery, useSetInterest } from './queries'

type Interest = Answer<'getInterests'>['skills'][number]

/** What one wants: nobody else writes it. Skills that one has come first, and others can be added. */
export function InterestsPage() {
  const t = useText()
  const localized = useLocalized()
  const { compare } = useFormats()
  const personId = useMe().personId ?? ''
  const { interests } = useSuspenseQuery(interestsQuery(personId)).data
  const { data: profile } = useSuspenseQuery(skillProfileQuery(personId))
  const set = useSetInterest(personId)

  const said = new Map(interests.skills.map((skill) => [skill.skillId, skill]))
  const nothing = { interest: 0, willHelp: false }
  const own = profile.skills.map(
    ({ skillId, label }): Interest => ({ skillId, label, ...(said.get(skillId) ?? nothing) }),
  )
  const others = interests.skills.filter((skill) => !own.some(({ skillId }) => skillId === skill.skillId))
  // By name: a row must not jump away from the hand that sets it.
  const rows = [...own, ...others].toSorted((a, b) => compare(localized(a.label), localized(b.label)))
  return (
    <div className={s.page}>
      <PageHead title={t('skills.interest_title')} lead={t('skills.interest_lead')} />
      <CareerWishes personId={personId} interests={interests} />
      <section className={s.part} aria-labelledby="interests">
        <h2 id="interests">{t('skills.interest_skills')}</h2>
        <p className="soft">{t('skills.interest_helps_why')}</p>
        <ul className={s.skills}>
          {rows.map((skill) => (
            <InterestRow key={skill.skillId} skill={skill} onChange={(wanted) => set.mutate({ ...skill, ...wanted })} />
          ))}
        </ul>
        <AddSkill
          taken={rows.map((skill) => skill.skillId)}
          onAdd={({ skillId, label }) => set.mutate({ skillId, label, interest: 1, willHelp: false })}
        />
      </section>
    </div>
  )
}
