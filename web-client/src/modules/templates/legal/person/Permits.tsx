import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import l from '../Legal.module.css'
import { permitsQuery } from '../queries'

const PermitForm = lazy(() => import('./PermitForm'))

/** The employer's written permits; whoever manages the person or is their HR issues another. */
export function Permits({ personId, isOwn }: { personId: string; isOwn: boolean }) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const [isIssuing, setIsIssuing] = useState(false)
  const { data } = useQuery(permitsQuery(personId))
  const permits = data?.items ?? []
  if (isOwn && permits.length === 0) return null
  return (
    <section className={l.part} aria-labelledby="permits">
      <div className={l.head}>
        <h2 id="permits">{t('legal.permits')}</h2>
        {!isOwn && !isIssuing && <Button onClick={() => setIsIssuing(true)}>{t('legal.permit_new')}</Button>}
      </div>
      {isIssuing && (
        <Suspense fallback={<Waiting />}>
          <PermitForm personId={personId} onDone={() => setIsIssuing(false)} />
        </Suspense>
      )}
      {permits.length === 0 && !isIssuing && <p className="soft">{t('legal.permits_none')}</p>}
      <ul>
        {permits.map((permit) => (
          <li key={permit.permitId} className={l.row}>
            <div className={l.head}>
              <h3>
                <Link to="/people/$personId/permits/$permitId" params={{ personId, permitId: permit.permitId }}>
                  {permit.types.join(', ')}
                </Link>
              </h3>
              <Tag tone={permit.holds ? 'good' : 'bad'}>
                {t(
                  permit.holds ? 'legal.permit_holds' : permit.revokedAt ? 'legal.permit_revoked' : 'legal.permit_over',
                )}
              </Tag>
            </div>
            <p className="soft small">
              {localized(permit.rule)} · {t('legal.permit_issued', { day: date(permit.issuedOn) })}
              {permit.validTo && <> · {t('legal.valid_until', { day: date(permit.validTo) })}</>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
