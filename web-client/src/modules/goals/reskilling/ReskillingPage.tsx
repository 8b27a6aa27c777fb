import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { OwnPart } from './OwnPart'
import { offersQuery, partsQuery } from './queries'
import s from './Reskilling.module.css'

const NewPipeline = lazy(() => import('./NewPipeline'))

/** What is on offer, and where one stands in it oneself. */
export function ReskillingPage() {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const me = useMe()
  const personId = me.personId ?? ''
  const { data } = useSuspenseQuery(offersQuery)
  const { data: parts } = useSuspenseQuery(partsQuery(personId))
  const [isBeginning, setIsBeginning] = useState(false)
  const mayOpen = may(me, 'runReskilling')
  const begin = mayOpen && !isBeginning && (
    <Button kind="primary" onClick={() => setIsBeginning(true)}>
      {t('goals.reskill_new')}
    </Button>
  )
  return (
    <div className={g.page}>
      <PageHead title={t('goals.reskill')} lead={t('goals.reskill_lead')} actions={data.items.length > 0 && begin} />
      {isBeginning && (
        <Suspense fallback={<Waiting />}>
          <NewPipeline onCancel={() => setIsBeginning(false)} />
        </Suspense>
      )}
      {data.items.length === 0 && !isBeginning && (
        <EmptyState title={t('goals.reskill_none')} action={begin || undefined}>
          {t('goals.reskill_none_why')}
        </EmptyState>
      )}
      <ul className={s.offers}>
        {data.items.map((offer) => (
          <li key={offer.pipelineId} className={s.offer}>
            <div className={g.part}>
              <h2>{offer.title}</h2>
              <p className="soft small">
                {t('goals.reskill_offer', {
                  role: localized(offer.roleName) || '–',
                  seats: offer.seats,
                  from: date(offer.startsOn),
                  to: date(offer.endsOn),
                })}{' '}
                {!offer.isOpen && <Tag>{t('goals.reskill_closed')}</Tag>}
              </p>
              <OwnPart
                personId={personId}
                offer={offer}
                part={parts.items.find((part) => part.pipelineId === offer.pipelineId)}
              />
            </div>
            {offer.mayRun && (
              <Link
                to="/reskilling/$unitId/$pipelineId"
                params={{ unitId: offer.unitId, pipelineId: offer.pipelineId }}
                search={{}}
                className={buttonClass()}
              >
                {t('goals.reskill_board')}
                <span className="visually-hidden">: {offer.title}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
