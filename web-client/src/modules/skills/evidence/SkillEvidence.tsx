import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Waiting } from '@/shared/ui/Waiting'
import s from '../ratings/Ratings.module.css'
import { EvidenceList } from './EvidenceList'
import { evidenceQuery } from './queries'

const AddEvidence = lazy(() => import('./AddEvidence'))

/** What shows the level, beside what people say of it. */
export function SkillEvidence({ personId, skillId }: { personId: string; skillId: string }) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const { data } = useQuery(evidenceQuery(personId, skillId))
  return (
    <div className={s.part}>
      <h4>{t('skills.evidence')}</h4>
      {data?.items.length === 0 && <p className="soft small">{t('skills.evidence_none')}</p>}
      {data && <EvidenceList items={data.items} isWithSkill={false} />}
      {isOpen ? (
        <Suspense fallback={<Waiting />}>
          <AddEvidence personId={personId} skillId={skillId} onDone={() => setOpen(false)} />
        </Suspense>
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{t('skills.evidence_open')}</Button>
        </div>
      )}
    </div>
  )
}
