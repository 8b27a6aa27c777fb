import { lazy, Suspense, useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { type Offer, type Part, useVolunteer, useWithdraw } from './queries'
import { StageFacts } from './StageFacts'

const VolunteerForm = lazy(() => import('./VolunteerForm'))

interface OwnPartProps {
  personId: string
  offer: Offer
  part: Part | undefined
}

/** Where one stands, and how to come in or out. */
export function OwnPart({ personId, offer, part }: OwnPartProps) {
  const t = useText()
  const [isSaying, setIsSaying] = useState(false)
  const withdraw = useWithdraw(personId)
  const volunteer = useVolunteer(personId)
  const isIn = part && part.of.stage !== 'left'
  const leave = async () => {
    await withdraw.mutateAsync(offer.pipelineId)
    // who had come further than that begins anew, and is better asked than surprised
    const mayReturn = part?.of.stage === 'interest' && offer.isOpen
    const again = { pipelineId: offer.pipelineId, interest: part?.of.interest ?? 1, wish: part?.of.wish ?? null }
    const text = t('goals.reskill_withdrawn', { title: offer.title })
    notify({ key: 'reskilling', text, ...(mayReturn && { undo: () => volunteer.mutate(again) }) })
  }
  if (isSaying)
    return (
      <Suspense fallback={<Waiting />}>
        <VolunteerForm personId={personId} offer={offer} part={part} onDone={() => setIsSaying(false)} />
      </Suspense>
    )
  return (
    <>
      {part && <StageFacts of={part.of} />}
      <div className={g.actions}>
        {!isIn && offer.isOpen && (
          <Button onClick={() => setIsSaying(true)}>
            {t('goals.reskill_volunteer')}
            <span className="visually-hidden">: {offer.title}</span>
          </Button>
        )}
        {isIn && part.mayLeave && (
          <>
            <Button kind="quiet" onClick={() => setIsSaying(true)}>
              {t('goals.reskill_interest_change')}
              <span className="visually-hidden">: {offer.title}</span>
            </Button>
            <Button kind="quiet" disabled={withdraw.isPending} onClick={() => void leave().catch(() => undefined)}>
              {t('goals.reskill_withdraw')}
              <span className="visually-hidden">: {offer.title}</span>
            </Button>
          </>
        )}
      </div>
    </>
  )
}
