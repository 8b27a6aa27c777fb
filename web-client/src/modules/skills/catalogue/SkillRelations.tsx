import { Link } from '@tanstack/react-router'
import type { Skill } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import s from './Catalogue.module.css'

export function SkillRelations({ skill }: { skill: Skill }) {
  const t = useText()
  const localized = useLocalized()
  const { compare } = useFormats()
  const relations = [
    { id: 'broader', title: t('skills.broader'), skills: skill.broader },
    { id: 'narrower', title: t('skills.narrower'), skills: skill.narrower },
    { id: 'related', title: t('skills.catalogue_related'), skills: skill.related },
  ].filter((relation) => relation.skills.length > 0)
  return relations.map((relation) => (
    <section key={relation.id} className={s.part} aria-labelledby={relation.id}>
      <h2 id={relation.id}>{relation.title}</h2>
      <ul className={s.links}>
        {relation.skills
          .toSorted((a, b) => compare(localized(a.label), localized(b.label)))
          .map((related) => (
            <li key={related.skillId}>
              <Link to="/skills/$skillId" params={{ skillId: related.skillId }}>
                {localized(related.label)}
              </Link>
            </li>
          ))}
      </ul>
    </section>
  ))
}
