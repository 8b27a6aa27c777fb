import { useQuery } from '@tanstack/react-query'
import { useMe } from '@/api/session'
import { teamQuery } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { isManager } from '@/shared/lib/permissions'
import { PanelError } from '@/shared/ui/PanelError'
import { SelectBox } from '@/shared/ui/SelectBox'
import { Waiting } from '@/shared/ui/Waiting'
import { gapQuery } from '../queries'
import { GapBars } from './GapBars'
import s from './Roles.module.css'

interface ComparisonProps {
  roleProfileId: string
  personId: string
  onChoose: (personId: string | undefined) => void
}

/** The role held against a person: oneself, or someone one manages. */
export function Comparison({ roleProfileId, personId, onChoose }: ComparisonProps) {
  const t = useText()
  const me = useMe()
  const team = useQuery({ ...teamQuery(me.personId ?? '', 'direct'), enabled: isManager(me) })
  const gap = useQuery(gapQuery(personId, roleProfileId))
  return (
    <section className={s.part} aria-labelledby="comparison">
      <h2 id="comparison">{t('skills.comparison')}</h2>
      {isManager(me) && (
        <div>
          <SelectBox
            label={t('skills.compare_with')}
            value={personId}
            onChange={(chosen) => onChoose(chosen === me.personId ? undefined : chosen)}
          >
            {me.personId && <option value={me.personId}>{t('skills.me')}</option>}
            {team.data?.people.map((person) => (
              <option key={person.personId} value={person.personId}>
                {person.displayName}
              </option>
            ))}
          </SelectBox>
        </div>
      )}
      {gap.error && <PanelError error={gap.error} retry={gap.refetch} />}
      {gap.isPending && <Waiting />}
      {gap.data && <GapBars gap={gap.data} />}
    </section>
  )
}
