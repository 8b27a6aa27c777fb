import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Answer, Skill } from '@/api/types'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { SearchBox } from '@/shared/ui/SearchBox'
import { skillsQuery } from '../queries'
import s from './Catalogue.module.css'

type Hit = Answer<'searchSkills'>['items'][number]

interface DeprecateSkillProps {
  skill: Skill
  isBusy: boolean
  onDone: (replacedBy: string[]) => void
}

/** None or one successor. What the choice means is said before it is made. */
export function DeprecateSkill({ skill, isBusy, onDone }: DeprecateSkillProps) {
  const t = useText()
  const localized = useLocalized()
  const [search, setSearch] = useState('')
  const [successor, setSuccessor] = useState<Hit>()
  const { data } = useQuery({ ...skillsQuery({ search }, 8), enabled: search.length > 1 })
  const hits = search.length > 1 ? (data?.items ?? []) : []
  const found = hits.filter((hit) => hit.skillId !== skill.skillId && hit.status === 'active')
  return (
    <div className={s.panel}>
      <h2>{t('skills.catalogue_deprecate')}</h2>
      <p className="soft">{t('skills.catalogue_deprecate_help')}</p>
      {successor ? (
        <p className={s.chosen}>
          {t('skills.catalogue_replaced_by', { skill: localized(successor.label) })}
          <Button kind="quiet" onClick={() => setSuccessor(undefined)}>
            {t('skills.catalogue_successor_other')}
          </Button>
        </p>
      ) : (
        <>
          <SearchBox label={t('skills.catalogue_successor')} value={search} onChange={setSearch} />
          <ul className={s.hits}>
            {found.map((hit) => (
              <li key={hit.skillId}>
                <span>
                  {localized(hit.label)} <span className="soft small">{t(`skills.kind_${hit.kind}`)}</span>
                </span>
                <Button onClick={() => setSuccessor(hit)}>
                  {t('skills.catalogue_choose')}
                  <span className="visually-hidden"> {localized(hit.label)}</span>
                </Button>
              </li>
            ))}
          </ul>
          {search.length > 1 && data && found.length === 0 && (
            <p className="soft">{t('skills.catalogue_none_title')}</p>
          )}
        </>
      )}
      <div className={s.actions}>
        <Button kind="primary" disabled={isBusy} onClick={() => onDone(successor ? [successor.skillId] : [])}>
          {successor ? t('skills.catalogue_deprecate_with') : t('skills.catalogue_deprecate_without')}
        </Button>
      </div>
    </div>
  )
}
