import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { peopleQuery } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { SearchBox } from '@/shared/ui/SearchBox'
import s from './Ratings.module.css'

interface PickPersonProps {
  label: string
  action: string
  without: readonly (string | null)[]
  onPick: (person: { personId: string; displayName: string }) => void
}

export function PickPerson({ label, action, without, onPick }: PickPersonProps) {
  const t = useText()
  const [search, setSearch] = useState('')
  const isAsking = search.trim().length > 1
  const { data } = useQuery({ ...peopleQuery({ search, isActive: true }, 8), enabled: isAsking })
  const found = isAsking ? (data?.items ?? []).filter((person) => !without.includes(person.personId)) : []
  return (
    <div className={s.pick}>
      <SearchBox label={label} value={search} onChange={setSearch} />
      <ul className={s.rows}>
        {found.map((person) => (
          <li key={person.personId} className={s.row}>
            <span>
              {person.displayName} <span className="soft small">{person.unitName}</span>
            </span>
            <Button
              onClick={() => {
                onPick(person)
                setSearch('')
              }}
            >
              {action}
              <span className="visually-hidden"> {person.displayName}</span>
            </Button>
          </li>
        ))}
      </ul>
      {isAsking && data && found.length === 0 && <p className="soft small">{t('skills.pick_none')}</p>}
    </div>
  )
}
