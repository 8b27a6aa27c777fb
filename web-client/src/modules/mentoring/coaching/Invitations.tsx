import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { PersonName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { loadMessages } from '@/shared/lib/messages'
import { Button } from '@/shared/ui/Button'
import { PanelError } from '@/shared/ui/PanelError'
import { Table } from '@/shared/ui/Table'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import m from '../Mentoring.module.css'
import type { MentoringProgramme } from '../programmes/queries'
import { invitationsQuery } from './queries'

const InviteForm = lazy(async () => {
  await loadMessages('skills')
  return import('./InviteForm')
})

const tones = { waiting: 'wait', enrolled: 'good', declined: 'plain' } as const

/** Whom the programme has asked, and what came of it; never why. */
export function Invitations({ programme }: { programme: MentoringProgramme }) {
  const t = useText()
  const { programmeId, isEnrolling } = programme
  const { data, error, refetch } = useQuery(invitationsQuery(programmeId))
  const [isInviting, setIsInviting] = useState(false)
  return (
    <section className={m.part} aria-labelledby="invitations">
      <h2 id="invitations">{t('mentoring.invitations')}</h2>
      <p className="soft small">{t('mentoring.invitations_lead')}</p>
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {isEnrolling && !isInviting && (
        <div>
          <Button onClick={() => setIsInviting(true)}>{t('mentoring.invite')}</Button>
        </div>
      )}
      {isInviting && (
        <Suspense fallback={<Waiting />}>
          <InviteForm
            programmeId={programmeId}
            without={data?.items.map(({ personId }) => personId) ?? []}
            onDone={() => setIsInviting(false)}
          />
        </Suspense>
      )}
      {data?.items.length === 0 && <p className="soft">{t('mentoring.invitations_none')}</p>}
      {data && data.items.length > 0 && (
        <>
          <p>
            {t('mentoring.invitations_counts', {
              waiting: data.waiting,
              enrolled: data.enrolled,
              declined: data.declined,
            })}
          </p>
          <Table label={t('mentoring.invitations')} heads={[t('mentoring.invited'), t('mentoring.pair_state')]}>
            {data.items.map(({ personId, state }) => (
              <tr key={personId}>
                <th scope="row">
                  <PersonName personId={personId} />
                </th>
                <td>
                  <Tag tone={tones[state]}>{t(`mentoring.invitation_${state}`)}</Tag>
                </td>
              </tr>
            ))}
          </Table>
        </>
      )}
    </section>
  )
}
