import { useMe } from '@/api/session'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { CandidateRow } from './CandidateRow'
import type { Ending } from './OpeningPage'
import type { Opening, Place } from './queries'

interface SideBySideProps {
  place: Place
  opening: Opening
  onChoose: (ending: Ending) => void
}

/** Everyone by the same requirements: a row each, what the law asks first. */
export function SideBySide({ place, opening, onChoose }: SideBySideProps) {
  const t = useText()
  const localized = useLocalized()
  const me = useMe()
  return (
    <Table
      label={t('goals.candidates')}
      heads={[
        t('goals.candidate'),
        t('goals.candidate_do'),
        count(t('goals.candidate_fit')),
        count(t('goals.plan_hours_left')),
        ...opening.requirements.map((row) =>
          count(
            t(row.legalLevel === null ? 'goals.candidate_asked' : 'goals.candidate_asked_law', {
              skill: localized(row.skill) || '–',
              level: row.legalLevel === null ? row.level : Math.max(row.level, row.legalLevel),
            }),
          ),
        ),
      ]}
    >
      {opening.candidates.map((candidate) => (
        <CandidateRow
          key={candidate.candidateId}
          place={place}
          opening={opening}
          candidate={candidate}
          me={me.personId}
          onChoose={onChoose}
        />
      ))}
    </Table>
  )
}
