import s from '../ratings/Ratings.module.css'
import { EvidenceRow } from './EvidenceRow'
import type { Evidence } from './queries'

interface EvidenceListProps {
  items: readonly Evidence[]
  isWithPerson?: boolean
  isWithSkill?: boolean
}

export function EvidenceList({ items, isWithPerson = false, isWithSkill = true }: EvidenceListProps) {
  return (
    <ul className={s.rows}>
      {items.map((evidence) => (
        <EvidenceRow
          key={evidence.evidenceId}
          evidence={evidence}
          isWithPerson={isWithPerson}
          isWithSkill={isWithSkill}
        />
      ))}
    </ul>
  )
}
