import { PersonName } from '@/modules/people'
import { PickPerson } from '@/modules/skills'
import { useText } from '@/shared/lib/locale'
import { Chosen } from '@/shared/ui/Chosen'
import s from './Enrolment.module.css'

interface PickPeopleProps {
  label: string
  help: string
  people: readonly string[]
  /** Oneself. */
  without: string
  most: number
  onChange: (people: string[]) => void
}

export function PickPeople({ label, help, people, without, most, onChange }: PickPeopleProps) {
  const t = useText()
  return (
    <div className={s.people}>
      {people.length < most && (
        <PickPerson
          label={label}
          action={t('mentoring.choose_person')}
          without={[...people, without]}
          onPick={({ personId }) => onChange([...people, personId])}
        />
      )}
      <p className="soft small">{help}</p>
      <Chosen
        items={people.map((id) => ({ id, name: <PersonName personId={id} /> }))}
        onRemove={(id) => onChange(people.filter((other) => other !== id))}
      />
    </div>
  )
}
