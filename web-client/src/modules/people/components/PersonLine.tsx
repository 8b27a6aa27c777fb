import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PersonCard } from '@/api/types'
import { Avatar } from '@/shared/ui/Avatar'
import s from './PersonLine.module.css'

interface PersonLineProps {
  person: PersonCard
  children?: ReactNode
}

export function PersonLine({ person, children }: PersonLineProps) {
  return (
    <div className={s.line}>
      <Avatar name={person.displayName} />
      <div className={s.who}>
        <Link to="/people/$personId" params={{ personId: person.personId }}>
          {person.displayName}
        </Link>
        <p className="soft small">{[person.title, person.unitName].filter(Boolean).join(' · ')}</p>
      </div>
      {children}
    </div>
  )
}
