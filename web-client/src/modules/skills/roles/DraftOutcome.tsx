import { useQuery } from '@tanstack/react-query'
import { useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import { DifferenceTable } from './DifferenceTable'
import s from './Editor.module.css'
import { NewGaps } from './NewGaps'
import { differenceQuery, newGapsQuery } from './queries'

/** What publishing would come to: what is asked differently, and of how many that is more than they have. */
export function DraftOutcome({ roleProfileId, version }: { roleProfileId: string; version: number }) {
  const t = useText()
  const difference = useQuery(differenceQuery(roleProfileId, { to: version }))
  const gaps = useQuery(newGapsQuery(roleProfileId, version))
  const error = difference.error ?? gaps.error
  if (error) return <PanelError error={error} />
  return (
    <div className={s.halves}>
      <section className={s.part} aria-labelledby="difference">
        <h2 id="difference">{t('skills.difference_draft')}</h2>
        {difference.isPending ? <Waiting /> : difference.data && <DifferenceTable difference={difference.data} />}
      </section>
      <section className={s.part} aria-labelledby="new-gaps">
        <h2 id="new-gaps">{t('skills.new_gaps_before')}</h2>
        {gaps.isPending ? <Waiting /> : gaps.data && <NewGaps gaps={gaps.data} isBefore />}
      </section>
    </div>
  )
}
