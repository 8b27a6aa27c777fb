import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLocalized, useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Pager } from '@/shared/ui/Pager'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import { PersonCell } from '../people/PersonCell'
import { Fit } from './Fit'
import s from './Matches.module.css'
import { MatchReasons } from './MatchReasons'
import { MissingSkills } from './MissingSkills'
import { matchesQuery } from './queries'

interface InternalMatchesProps {
  roleProfileId: string
  /** Only those who have one of these roles today. */
  from?: readonly string[]
  /** What one does with somebody who fits. */
  action?: (personId: string) => ReactNode
  cursor: string | undefined
  onPage: (cursor: string | undefined) => void
}

/** Who here would fit the role: those whose levels one may see, and who have not hidden. */
export function InternalMatches({ roleProfileId, from, action, cursor, onPage }: InternalMatchesProps) {
  const t = useText()
  const localized = useLocalized()
  const { data, error, refetch } = useQuery(matchesQuery(roleProfileId, cursor, from))
  if (error) return <PanelError error={error} retry={refetch} />
  if (!data) return <Waiting />
  if (data.items.length === 0)
    return <EmptyState title={t('skills.match_nobody_title')}>{t('skills.match_nobody_why')}</EmptyState>
  return (
    <>
      <ul className={s.list}>
        {data.items.map((match) => (
          <li key={match.personId}>
            <div className={s.who}>
              <PersonCell personId={match.personId} />
              {match.roleName && (
                <p className="small">{t('skills.match_today', { role: localized(match.roleName) })}</p>
              )}
              <MatchReasons reasons={match.reasons} whose="other" />
              {action && <div>{action(match.personId)}</div>}
            </div>
            <Fit fit={match.fit} hours={match.hours} blind={match.blind} />
            <MissingSkills missing={match.missing} of={match.personId} />
          </li>
        ))}
      </ul>
      <Pager cursor={cursor} nextCursor={data.nextCursor} onPage={onPage} />
      <p className="soft small">{t('skills.match_rules', { rules: data.rules, hours: data.hoursPerStep })}</p>
    </>
  )
}
