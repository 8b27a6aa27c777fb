import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import type { LevelExplanation } from '@/api/types'
import { PersonName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Waiting } from '@/shared/ui/Waiting'
import { ContestOutcome } from './ContestOutcome'
import s from './Contests.module.css'
import { contestsQuery } from './queries'

interface ContestsProps {
  personId: string
  skillId: string
  parts: LevelExplanation['parts']
}

const ContestForm = lazy(async () => ({ default: (await import('./ContestForm')).ContestForm }))

/** Ratings by others that the person may object to, once each, and what came of it. */
export function Contests({ personId, skillId, parts }: ContestsProps) {
  const t = useText()
  const isOwn = useMe().personId === personId
  const [open, setOpen] = useState<string>()
  const { data } = useQuery({ ...contestsQuery(personId), enabled: isOwn })
  if (!isOwn || !data) return null

  const contests = data.items.filter((contest) => contest.skillId === skillId)
  const isNew = (part: (typeof parts)[number]) =>
    !contests.some(
      (c) => c.raterId === part.raterId && c.source === part.source && (!c.outcome || c.ratedAt === part.occurredAt),
    )
  const contestable = parts.filter((part) => part.raterId !== null && part.raterId !== personId && isNew(part))
  if (contests.length + contestable.length === 0) return null
  return (
    <section aria-labelledby={`contests-${skillId}`}>
      <h4 id={`contests-${skillId}`}>{t('skills.contest_title')}</h4>
      <ul className={s.contests}>
        {contests.map((contest) => (
          <ContestOutcome key={contest.contestId} contest={contest} />
        ))}
        {contestable.map(({ source, raterId, level }) => (
          <li key={`${source}-${raterId}`}>
            <p>
              <PersonName personId={raterId} /> · {t(`skills.source_${source}`)} · {t('skills.level', { level })}
            </p>
            {open === raterId && raterId ? (
              <Suspense fallback={<Waiting />}>
                <ContestForm {...{ personId, skillId, source, raterId }} onDone={() => setOpen(undefined)} />
              </Suspense>
            ) : (
              <div>
                <Button onClick={() => setOpen(raterId ?? undefined)}>{t('skills.contest')}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
