import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { personQuery, useName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import l from '../Legal.module.css'
import { permitQuery, useRevokePermit } from '../queries'
import s from './PermitPage.module.css'

/** Written to be printed: a page of paper that the person carries and the employer signs. */
export function PermitPage({ personId, permitId }: { personId: string; permitId: string }) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const isOwn = useMe().personId === personId
  const { data: permit } = useSuspenseQuery(permitQuery(personId, permitId))
  const { data: person } = useQuery(personQuery(personId))
  const issuer = useName(permit.issuedBy)
  const revoke = useRevokePermit(personId, permitId)
  const out = async () => {
    await revoke.mutateAsync(undefined)
    notify({ key: 'permit', text: t('legal.permit_was_revoked') })
  }
  return (
    <div className={l.page}>
      <PageHead
        title={t('legal.permit_title')}
        lead={localized(permit.rule)}
        actions={
          <>
            <Button kind="primary" onClick={() => window.print()}>
              {t('legal.print')}
            </Button>
            {!isOwn && permit.holds && (
              <Button disabled={revoke.isPending} onClick={() => void out().catch(() => undefined)}>
                {t('legal.permit_revoke')}
              </Button>
            )}
            <Link to="/people/$personId/obligations" params={{ personId }} className={buttonClass()}>
              {t('legal.back')}
            </Link>
          </>
        }
      />
      {!permit.holds && (
        <p className={l.note}>
          {permit.revokedAt
            ? t('legal.permit_revoked_on', { day: date(permit.revokedAt) })
            : t('legal.permit_over_on', { day: date(permit.validTo ?? permit.issuedOn) })}
        </p>
      )}
      <article className={s.paper}>
        <p>{t('legal.permit_says', { employer: permit.employer, name: person?.displayName ?? '–' })}</p>
        <ul className={s.types}>
          {permit.types.map((type) => (
            <li key={type}>{type}</li>
          ))}
        </ul>
        <dl className={l.facts}>
          {permit.conditions && (
            <div>
              <dt>{t('legal.permit_conditions')}</dt>
              <dd>{permit.conditions}</dd>
            </div>
          )}
          <div>
            <dt>{t('legal.permit_day')}</dt>
            <dd>{date(permit.issuedOn)}</dd>
          </div>
          <div>
            <dt>{t('legal.valid_to')}</dt>
            <dd>{permit.validTo ? date(permit.validTo) : t('legal.permit_until_revoked')}</dd>
          </div>
          <div>
            <dt>{t('legal.permit_by')}</dt>
            <dd>{issuer}</dd>
          </div>
          <div>
            <dt>{t('legal.rests_on')}</dt>
            <dd>{permit.lawReference}</dd>
          </div>
        </dl>
        <div className={s.signs}>
          <p>{t('legal.sign_employer')}</p>
          <p>{t('legal.sign_person')}</p>
        </div>
      </article>
    </div>
  )
}
