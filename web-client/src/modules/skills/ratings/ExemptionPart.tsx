import { lazy, Suspense, useState } from 'react'
import type { LevelExplanation } from '@/api/types'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { Waiting } from '@/shared/ui/Waiting'
import { useEndExemption, useExempt } from './queries'
import s from './Ratings.module.css'

const ExemptForm = lazy(() => import('./ExemptForm'))

interface ExemptionPartProps {
  personId: string
  skillId: string
  exemption: LevelExplanation['exemption']
  /** The manager and HR give and end exemptions; the person reads why. */
  isDecider: boolean
}

export function ExemptionPart({ personId, skillId, exemption, isDecider }: ExemptionPartProps) {
  const t = useText()
  const { date } = useFormats()
  const [isOpen, setOpen] = useState(false)
  const end = useEndExemption(personId, skillId)
  const again = useExempt(personId, skillId)
  if (!exemption && !isDecider) return null

  const takeBack = async () => {
    await end.mutateAsync(undefined)
    const was = exemption && { until: exemption.until, reason: exemption.reason ?? '–' }
    notify({ key: 'exemption', text: t('skills.exempt_ended'), undo: () => was && again.mutate(was) })
  }
  return (
    <div className={s.part}>
      <h4>{t('skills.exempt_title')}</h4>
      {exemption ? (
        <>
          <p className="small">
            {t('skills.exempt_until', { date: date(exemption.until) })} {exemption.reason}{' '}
            <span className="soft">
              (<PersonName personId={exemption.exemptedBy} />)
            </span>
          </p>
          {isDecider && (
            <div>
              <Button onClick={takeBack}>{t('skills.exempt_end')}</Button>
            </div>
          )}
        </>
      ) : isOpen ? (
        <Suspense fallback={<Waiting />}>
          <ExemptForm personId={personId} skillId={skillId} />
        </Suspense>
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{t('skills.exempt_open')}</Button>
        </div>
      )}
    </div>
  )
}
