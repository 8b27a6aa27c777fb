import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { SearchBox } from '@/shared/ui/SearchBox'
import { skillsQuery } from '../queries'
import s from './PickSkill.module.css'

export interface NamedSkill {
  skillId: string
  label: string
}

interface PickSkillProps {
  skill: NamedSkill | undefined
  onPick: (skill: NamedSkill | undefined) => void
}

export function PickSkill({ skill, onPick }: PickSkillProps) {
  const t = useText()
  const localized = useLocalized()
  const [search, setSearch] = useState('')
  const { data } = useQuery({ ...skillsQuery({ search }, 6), enabled: search.length > 1 && !skill })
  if (skill)
    return (
      <p className={s.picked}>
        <span className="small">{t('skills.skill')}</span>
        <span>
          <strong>{skill.label}</strong>{' '}
          <Button kind="quiet" onClick={() => onPick(undefined)}>
            {t('skills.needs_other_skill')}
          </Button>
        </span>
      </p>
    )
  return (
    <div className={s.pick}>
      <SearchBox
        label={t('skills.skill')}
        placeholder={t('skills.add_skill_example')}
        value={search}
        onChange={setSearch}
      />
      {search.length > 1 && (
        <ul className={s.found}>
          {data?.items.map((item) => (
            <li key={item.skillId}>
              <Button
                kind="quiet"
                onClick={() => {
                  onPick({ skillId: item.skillId, label: localized(item.label) })
                  setSearch('')
                }}
              >
                {localized(item.label)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
