import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Answer } from '@/api/types'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { SearchBox } from '@/shared/ui/SearchBox'
import { skillsQuery } from '../queries'
import s from './Roles.module.css'

interface AddSkillProps {
  taken: readonly string[]
  onAdd: (skill: Answer<'searchSkills'>['items'][number]) => void
}

export function AddSkill({ taken, onAdd }: AddSkillProps) {
  const t = useText()
  const localized = useLocalized()
  const [search, setSearch] = useState('')
  const { data } = useQuery({ ...skillsQuery({ search }, 8), enabled: search.length > 1 })
  const found = search.length > 1 ? (data?.items ?? []).filter((skill) => !taken.includes(skill.skillId)) : []
  return (
    <section className={s.add} aria-label={t('skills.add_skill')}>
      <SearchBox
        label={t('skills.add_skill')}
        placeholder={t('skills.add_skill_example')}
        value={search}
        onChange={setSearch}
      />
      <ul className={s.found}>
        {found.map((skill) => (
          <li key={skill.skillId}>
            <span>
              {localized(skill.label)} <span className="soft small">{t(`skills.kind_${skill.kind}`)}</span>
            </span>
            <Button onClick={() => onAdd(skill)}>
              {t('skills.add')}
              <span className="visually-hidden"> {localized(skill.label)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {search.length > 1 && data && found.length === 0 && <p className="soft">{t('skills.catalogue_none_title')}</p>}
    </section>
  )
}
