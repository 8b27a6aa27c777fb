import { useSuspenseQuery } from '@tanstack/react-query'
import { personQuery } from '@/modules/people'
import { useLocalized, useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import g from '../Goals.module.css'
import { partsQuery } from './queries'
import s from './Reskilling.module.css'
import { StageFacts } from './StageFacts'

/** For a manager or HR: what somebody takes part in. */
export function PersonReskillingPage({ personId }: { personId: string }) {
  const t = useText()
  const localized = useLocalized()
  const { data: person } = useSuspenseQuery(personQuery(personId))
  const { data } = useSuspenseQuery(partsQuery(personId))
  return (
    <div className={g.page}>
      <PageHead title={t('goals.reskill_of', { name: person.displayName })} />
      {data.items.length === 0 && (
        <EmptyState title={t('goals.reskill_of_none')}>{t('goals.reskill_of_none_why')}</EmptyState>
      )}
      <ul className={s.offers}>
        {data.items.map((part) => (
          <li key={part.pipelineId} className={g.part}>
            <h2>{part.title}</h2>
            <p className="soft small">{localized(part.roleName)}</p>
            <StageFacts of={part.of} />
            {part.of.wish && <p>{part.of.wish}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}
