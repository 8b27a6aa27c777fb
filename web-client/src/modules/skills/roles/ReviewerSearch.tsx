import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '@/api/session'
import type { PersonCard } from '@/api/types'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { SearchBox } from '@/shared/ui/SearchBox'
import s from './Editor.module.css'
import { reviewersQuery } from './queries'

interface ReviewerSearchProps {
  chosen: PersonCard | undefined
  onChoose: (person: PersonCard | undefined) => void
}

/** Somebody to ask in particular; whoever may review can do it all the same. */
export function ReviewerSearch({ chosen, onChoose }: ReviewerSearchProps) {
  const t = useText()
  const me = useMe()
  const [search, setSearch] = useState('')
  const { data } = useQuery(reviewersQuery(search))
  if (chosen)
    return (
      <p>
        {t('skills.role_reviewer_chosen', { person: chosen.displayName })}{' '}
        <Button kind="quiet" onClick={() => onChoose(undefined)}>
          {t('skills.role_reviewer_other')}
        </Button>
      </p>
    )
  return (
    <div className={s.reviewer}>
      <SearchBox
        label={t('skills.role_reviewer')}
        placeholder={t('skills.role_reviewer_example')}
        value={search}
        onChange={setSearch}
      />
      <ul className={s.lines}>
        {(search.length > 1 ? (data?.items ?? []) : [])
          .filter(({ personId }) => personId !== me.personId)
          .map((person) => (
            <li key={person.personId}>
              <Button kind="quiet" onClick={() => onChoose(person)}>
                {person.displayName}
              </Button>
            </li>
          ))}
      </ul>
    </div>
  )
}
