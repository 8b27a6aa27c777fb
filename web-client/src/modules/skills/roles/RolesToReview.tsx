import { Link } from '@tanstack/react-router'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import s from './Roles.module.css'
import { useRolesToReview } from './useRolesToReview'

/** Role profiles that wait for the reader's look. None, and nothing is shown. */
export function RolesToReview({ className }: { className?: string | undefined }) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const waiting = useRolesToReview()
  if (waiting.length === 0) return null
  return (
    <section className={className} aria-labelledby="roles-to-review">
      <h2 id="roles-to-review">{t('skills.role_reviews')}</h2>
      <ul className={s.reviews}>
        {waiting.map(({ role, review }) => (
          <li key={role.roleProfileId}>
            <div>
              <h3>{localized(role.name)}</h3>
              <p className="soft small">
                {t('skills.role_review_by')} <PersonName personId={review.submittedBy} />
                {review.submittedAt && `, ${date(review.submittedAt)}`}.{' '}
                {review.reviewerId && (
                  <>
                    {t('skills.role_review_for')} <PersonName personId={review.reviewerId} />.
                  </>
                )}
              </p>
            </div>
            <Link
              to="/role-profiles/$roleProfileId/edit"
              params={{ roleProfileId: role.roleProfileId }}
              className={buttonClass()}
            >
              {t('skills.role_review')}
              <span className="visually-hidden">: {localized(role.name)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
