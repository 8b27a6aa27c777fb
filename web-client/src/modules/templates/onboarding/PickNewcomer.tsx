import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { peopleQuery } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { SearchBox } from '@/shared/ui/SearchBox'
import m from './Onboarding.module.css'

interface PickNewcomerProps {
  label: string
  onPick: (person: { personId: string; displayName: string }) => void
}

/** Those who have not begun yet are found too. */
export function PickNewcomer({ label, onPick }: PickNewcomerProps) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const search = typed.trim()
  const { data } = useQuery({ ...peopleQuery({ search }, 8), enabled: search.length > 1 })
  const found = search.length > 1 ? (data?.items ?? []) : []
  return (
    <div className={m.part}>
      <SearchBox label={label} value={typed} onChange={setTyped} />
      <ul>
        {found.map((person) => (
          <li key={person.personId} className={m.found}>
            <span>
              {person.displayName} <span className="soft small">{person.unitName}</span>
            </span>
            <Button onClick={() => onPick(person)}>
              {t('onboarding.choose')}
              <span className="visually-hidden"> {person.displayName}</span>
            </Button>
          </li>
        ))}
      </ul>
      {search.length > 1 && data && found.length === 0 && <p className="soft small">{t('people.none_title')}</p>}
    </div>
  )
}
