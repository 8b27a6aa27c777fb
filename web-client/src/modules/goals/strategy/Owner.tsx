import { PersonField, PersonName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'

interface OwnerProps {
  ownerId: string
  error: string | undefined
  onChoose: (personId: string) => void
}

/** Who answers for it; whoever writes it, until somebody else is found. */
export function Owner({ ownerId, error, onChoose }: OwnerProps) {
  const t = useText()
  return (
    <div>
      <p className="small">
        {t('strategy.owner')}: <strong>{ownerId && <PersonName personId={ownerId} />}</strong>
      </p>
      <PersonField
        id="ownerId"
        label={t('strategy.owner_other')}
        error={error}
        without=""
        onChoose={(personId) => personId && onChoose(personId)}
      />
    </div>
  )
}
