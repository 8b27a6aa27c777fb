import { Link } from '@tanstack/react-router'
import { useText } from '@/shared/lib/locale'
import { useRequestCount } from './ratings/useRequestCount'
import s from './SkillProfilePage.module.css'

/** Where a profile leads on to: for others only the evidence, the rest is the person's own. */
export function SkillPlaces({ personId, isOwn }: { personId: string; isOwn: boolean }) {
  const t = useText()
  const requests = useRequestCount(isOwn ? personId : '')
  return (
    <nav className={s.places} aria-label={t('skills.places')} data-no-print>
      <Link to="/people/$personId/evidence" params={{ personId }}>
        {t('skills.evidence')}
      </Link>
      {isOwn && (
        <>
          <Link to="/requests">
            {requests > 0 ? t('skills.requests_link_count', { count: requests }) : t('skills.requests_link')}
          </Link>
          <Link to="/skills/wishes">{t('skills.interest_title')}</Link>
          <Link to="/people/$personId/role-matches" params={{ personId }}>
            {t('skills.match_mine_title')}
          </Link>
          <Link to="/readers">{t('skills.reader_title')}</Link>
        </>
      )}
    </nav>
  )
}
