import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNames } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { ChoiceField } from '@/shared/ui/ChoiceField'
import { Pager } from '@/shared/ui/Pager'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import { mentoringParticipantsQuery } from '../programmes/queries'

interface PickMembersProps {
  programmeId: string
  error: string | undefined
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Among those who are enrolled in the programme. */
export function PickMembers({ programmeId, error, chosen, onChange }: PickMembersProps) {
  const t = useText()
  const [cursor, setCursor] = useState<string>()
  const participants = useQuery(mentoringParticipantsQuery(programmeId, cursor))
  const here = participants.data?.items.map(({ personId }) => personId) ?? []
  const people = cursor ? here : [...new Set([...chosen, ...here])]
  const nameOf = useNames(people)
  if (participants.error) return <PanelError error={participants.error} retry={participants.refetch} />
  if (!participants.data) return <Waiting />
  return (
    <div>
      <ChoiceField
        id="memberIds"
        label={t('mentoring.circle_members')}
        help={t(people.length ? 'mentoring.circle_members_help' : 'mentoring.participants_none')}
        error={error}
        choices={people.map((personId) => ({ value: personId, label: nameOf(personId) }))}
        chosen={chosen}
        onChange={onChange}
      />
      <Pager cursor={cursor} nextCursor={participants.data.nextCursor} onPage={setCursor} />
    </div>
  )
}
