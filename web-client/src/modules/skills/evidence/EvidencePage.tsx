import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { personQuery } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import s from '../ratings/Ratings.module.css'
import { EvidenceList } from './EvidenceList'
import { daysLeft, isSoon } from './evidenceRules'
import { evidenceQuery } from './queries'

/** All of a person's evidence; what is about to expire comes first. */
export function EvidencePage({ personId }: { personId: string }) {
  const t = useText()
  const isOwn = useMe().personId === personId
  const { data } = useSuspenseQuery(evidenceQuery(personId))
  const { data: person } = useSuspenseQuery(personQuery(personId))
  const soon = data.items.filter((evidence) => isSoon(daysLeft(evidence)))
  const rest = data.items.filter((evidence) => !soon.includes(evidence))
  const back = isOwn ? (
    <Link to="/skills/me" className={buttonClass()}>
      {t('skills.title')}
    </Link>
  ) : (
    <Link to="/people/$personId/skills" params={{ personId }} className={buttonClass()}>
      {t('skills.skills')}
    </Link>
  )
  return (
    <div className={s.page}>
      <PageHead
        title={isOwn ? t('skills.evidence_own') : t('skills.evidence_other', { name: person.displayName })}
        lead={t('skills.evidence_lead')}
        actions={back}
      />
      {data.items.length === 0 && (
        <EmptyState title={t('skills.evidence_empty_title')} action={back}>
          {t('skills.evidence_empty_why')}
        </EmptyState>
      )}
      {soon.length > 0 && (
        <section className={s.part} aria-labelledby="soon">
          <h2 id="soon">{t('skills.evidence_soon_title')}</h2>
          <EvidenceList items={soon} />
        </section>
      )}
      {rest.length > 0 && (
        <section className={s.part} aria-labelledby="all">
          <h2 id="all">{soon.length > 0 ? t('skills.evidence_rest_title') : t('skills.evidence')}</h2>
          <EvidenceList items={rest} />
        </section>
      )}
    </div>
  )
}
