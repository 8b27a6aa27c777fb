import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import m from '../Mentoring.module.css'
import { type Invitation, useDecline } from './queries'

/** No is for good, so it is asked about first; yes is the form in which one enrols. */
export function InvitationCard({ personId, invitation }: { personId: string; invitation: Invitation }) {
  const t = useText()
  const { date } = useFormats()
  const decline = useDecline(personId)
  const [isAsked, setIsAsked] = useState(false)
  const { programmeId, title, description, reason, enrolUntil } = invitation
  const which = <span className="visually-hidden">: {title}</span>
  const sure = async () => {
    await decline.mutateAsync(programmeId)
    notify({ key: 'invitation', text: t('mentoring.coaching_declined_told') })
  }
  return (
    <li className={m.row}>
      <div>
        <h3>
          <Link to="/mentoring/programmes/$programmeId" params={{ programmeId }}>
            {title}
          </Link>
        </h3>
        {description && <p className="soft small">{description}</p>}
      </div>
      <p>
        {t(`mentoring.invited_because_${reason}`)} {t('mentoring.invited_only_you', { day: date(enrolUntil) })}
      </p>
      {isAsked && <p className={m.note}>{t('mentoring.coaching_decline_means')}</p>}
      <div className={m.actions}>
        {isAsked ? (
          <>
            <Button disabled={decline.isPending} onClick={() => void sure().catch(() => undefined)}>
              {t('mentoring.coaching_decline_sure')}
              {which}
            </Button>
            <Button kind="quiet" onClick={() => setIsAsked(false)}>
              {t('app.cancel')}
            </Button>
          </>
        ) : (
          <>
            <Link
              to="/mentoring/programmes/$programmeId/enrol"
              params={{ programmeId }}
              className={buttonClass('primary')}
            >
              {t('mentoring.invitation_accept')}
              {which}
            </Link>
            <Button kind="quiet" onClick={() => setIsAsked(true)}>
              {t('mentoring.coaching_decline')}
              {which}
            </Button>
          </>
        )}
      </div>
    </li>
  )
}
