import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Pager } from '@/shared/ui/Pager'
import { PanelError } from '@/shared/ui/PanelError'
import { Table } from '@/shared/ui/Table'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import m from '../Mentoring.module.css'
import { mentoringParticipantsQuery } from './queries'

interface ParticipantsProps {
  programmeId: string
  /** In a circle all are the same, and nobody has somebody. */
  arePaired: boolean
}

/** Who is in it, as what, and whether they have somebody. */
export function Participants({ programmeId, arePaired }: ParticipantsProps) {
  const t = useText()
  const { date } = useFormats()
  const [cursor, setCursor] = useState<string>()
  const { data, error, refetch } = useQuery(mentoringParticipantsQuery(programmeId, cursor))
  return (
    <section className={m.part} aria-labelledby="participants">
      <h2 id="participants">{t('mentoring.participants')}</h2>
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && <p className="soft">{t('mentoring.participants_none')}</p>}
      {data && data.items.length > 0 && (
        <Table
          label={t('mentoring.participants')}
          heads={[
            t('mentoring.participant'),
            ...(arePaired ? [t('mentoring.takes_part_as'), t('mentoring.has_now')] : []),
            t('mentoring.enrolled_since'),
          ]}
        >
          {data.items.map((one) => (
            <tr key={one.personId}>
              <th scope="row">
                <PersonName personId={one.personId} />
              </th>
              {arePaired && (
                <>
                  <td>
                    {t(`mentoring.as_${one.isMentor && one.isMentee ? 'both' : one.isMentor ? 'mentor' : 'mentee'}`)}
                  </td>
                  <td>
                    {one.isMentor && t('mentoring.mentees_of', { count: one.mentees, places: one.places ?? 0 })}
                    {one.isMentor && one.isMentee && ' · '}
                    {one.isMentee && t(one.hasMentor ? 'mentoring.has_mentor' : 'mentoring.has_no_mentor')}{' '}
                    {one.paused && <Tag tone="wait">{t(`mentoring.paused_${one.paused}`)}</Tag>}
                  </td>
                </>
              )}
              <td>{date(one.since)}</td>
            </tr>
          ))}
        </Table>
      )}
      {data && <Pager cursor={cursor} nextCursor={data.nextCursor} onPage={setCursor} />}
    </section>
  )
}
