import type { SkillLevel } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { useRateSkill } from '../rateSkill'
import type { Rater } from '../rules'
import s from './SkillList.module.css'
import { SkillRow } from './SkillRow'

interface SkillListProps {
  personId: string
  skills: readonly SkillLevel[]
  rater: Rater | undefined
  openSkill: string | undefined
  onOpen: (skillId: string | undefined) => void
}

export function SkillList({ personId, skills, rater, openSkill, onOpen }: SkillListProps) {
  const t = useText()
  const localized = useLocalized()
  const { compare } = useFormats()
  const rate = useRateSkill(personId, rater ?? 'self')
  const isWanted = (skill: SkillLevel) => skill.required !== null
  // By name within each part: a row must not jump away from the hand that rates it.
  const ordered = skills.toSorted(
    (a, b) => Number(isWanted(b)) - Number(isWanted(a)) || compare(localized(a.label), localized(b.label)),
  )
  return (
    <section className={s.list} aria-labelledby="list">
      <h2 id="list">{t('skills.list_title')}</h2>
      {rater === 'manager' && skills.some((skill) => skill.isBlind) && <p className="soft">{t('skills.blind_why')}</p>}
      <ul>
        {ordered.map((skill) => (
          <SkillRow
            key={skill.skillId}
            personId={personId}
            skill={skill}
            rater={rater}
            onRate={(level) => rate(skill, level)}
            isOpen={openSkill === skill.skillId}
            onToggle={() => onOpen(openSkill === skill.skillId ? undefined : skill.skillId)}
          />
        ))}
      </ul>
    </section>
  )
}
