import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { usePaused } from '@/shared/lib/browser'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import s from '../People.module.css'
import { peopleQuery } from '../queries'

interface PersonFieldProps {
  id: string
  label: string
  error?: string | undefined
  /** Who cannot be chosen: the person that the form is about. */
  without: string
  onChoose: (personId: string) => void
}

/** One person, found by name. What is chosen stays in the field until something else is typed. */
export function PersonField({ id, label, error, without, onChoose }: PersonFieldProps) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState('')
  const search = usePaused(typed.trim(), 250)
  const isAsking = search.length > 1 && typed !== chosen
  const { data } = useQuery({ ...peopleQuery({ search, isActive: true }, 8), enabled: isAsking })
  const found = isAsking ? (data?.items ?? []).filter((person) => person.personId !== without) : []
  const choose = (personId: string, name: string) => {
    setTyped(name)
    setChosen(name)
    onChoose(personId)
    document.getElementById(id)?.focus()
  }
  return (
    <div className={s.chosen}>
      <Field
        id={id}
        label={label}
        help={t('admin.person_help')}
        type="search"
        autoComplete="off"
        error={error}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setChosen('')
          onChoose('')
        }}
      />
      <ul className={s.found} aria-label={t('admin.person_found')}>
        {found.map((person) => (
          <li key={person.personId} className={s.grant}>
            <span>
              {person.displayName} <span className="soft small">{person.unitName}</span>
            </span>
            <Button onClick={() => choose(person.personId, person.displayName)}>
              {t('admin.choose')}
              <span className="visually-hidden"> {person.displayName}</span>
            </Button>
          </li>
        ))}
      </ul>
      {isAsking && data && found.length === 0 && <p className="soft small">{t('people.none_title')}</p>}
    </div>
  )
}
