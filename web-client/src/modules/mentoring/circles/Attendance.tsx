import { useNames } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { ChoiceField } from '@/shared/ui/ChoiceField'

interface AttendanceProps {
  people: readonly string[]
  error: string | undefined
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

export function Attendance({ people, error, chosen, onChange }: AttendanceProps) {
  const t = useText()
  const nameOf = useNames(people)
  return (
    <ChoiceField
      id="presentIds"
      label={t('mentoring.attendance')}
      error={error}
      choices={people.map((personId) => ({ value: personId, label: nameOf(personId) }))}
      chosen={chosen}
      onChange={onChange}
    />
  )
}
