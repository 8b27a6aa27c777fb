import { PersonName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'

export function TakenBy({ personId }: { personId: string | null }) {
  const t = useText()
  return personId ? <PersonName personId={personId} /> : t('skills.snapshots_by_nobody')
}
