import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Answer } from '@/api/types'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { SearchBox } from '@/shared/ui/SearchBox'
import { occupationQuery, occupationsQuery } from '../queries'
import s from './Roles.module.css'

type Occupation = Answer<'searchOccupations'>['items'][number]

interface OccupationSuggestionProps {
  chosen: Occupation | undefined
  onChoose: (occupation: Occupation) => void
}

/** An occupation from ESCO or SSYK to start from: its essential skills become the draft's requirements. */
export function OccupationSuggestion({ chosen, onChoose }: OccupationSuggestionProps) {
  const t = useText()
  const localized = useLocalized()
  const [search, setSearch] = useState('')
  const { data } = useQuery(occupationsQuery(search))
  const detail = useQuery({ ...occupationQuery(chosen?.occupationId ?? ''), enabled: !!chosen })
  return (
    <section className={s.add} aria-label={t('skills.occupation')}>
      <SearchBox
        label={t('skills.occupation')}
        placeholder={t('skills.occupation_example')}
        value={search}
        onChange={setSearch}
      />
      <ul className={s.found}>
        {(search.length > 1 ? (data?.items ?? []) : []).map((occupation) => (
          <li key={occupation.occupationId}>
            <span>
              {localized(occupation.label)}{' '}
              <span className="soft small">
                {occupation.taxonomy.toUpperCase()} {occupation.code} ·{' '}
                {t('skills.occupation_skills', { essential: occupation.essential, optional: occupation.optional })}
              </span>
            </span>
            <Button
              aria-pressed={occupation.occupationId === chosen?.occupationId}
              onClick={() => onChoose(occupation)}
            >
              {t('skills.occupation_use')}
              <span className="visually-hidden"> {localized(occupation.label)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {chosen && (
        <p role="status">
          {t('skills.occupation_chosen', { occupation: localized(chosen.label) })}{' '}
          <span className="soft">
            {detail.data?.essentialSkills
              .slice(0, 12)
              .map((skill) => localized(skill.label))
              .join(', ')}
          </span>
        </p>
      )}
    </section>
  )
}
