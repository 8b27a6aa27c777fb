import { useQuery } from '@tanstack/react-query'
import { useText } from '@/shared/lib/locale'
import m from '../Mentoring.module.css'
import { InvitationCard } from './InvitationCard'
import { personInvitationsQuery } from './queries'

/** Coaching that one has been asked to and has not answered. */
export function MyInvitations({ personId }: { personId: string }) {
  const t = useText()
  const invitations = useQuery(personInvitationsQuery(personId)).data?.items ?? []
  if (invitations.length === 0) return null
  return (
    <section className={m.part} aria-labelledby="my-invitations">
      <h2 id="my-invitations">{t('mentoring.my_invitations')}</h2>
      <ul>
        {invitations.map((invitation) => (
          <InvitationCard key={invitation.programmeId} personId={personId} invitation={invitation} />
        ))}
      </ul>
    </section>
  )
}
