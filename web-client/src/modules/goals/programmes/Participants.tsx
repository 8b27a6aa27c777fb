import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PersonName } from '@/modules/people'
import { PickPerson } from '@/modules/skills'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Pager } from '@/shared/ui/Pager'
import { PanelError } from '@/shared/ui/PanelError'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { type Cohort, participantsQuery, useSeat } from './queries'

/** Who is in it and how far they have come; for those who run programmes. */
export function Participants({ programmeId, cohort }: { programmeId: string; cohort: Cohort }) {
  const t = useText()
  const { date } = useFormats()
  const [cursor, setCursor] = useState<string>()
  const { data, error, refetch } = useQuery(participantsQuery(programmeId, cohort.cohortId, cursor))
  const seat = useSeat(cohort.cohortId)
  if (error) return <PanelError error={error} retry={refetch} />
  if (!data) return <Waiting />
  return (
    <div className={g.part}>
      {data.items.length === 0 && <p className="soft">{t('goals.participants_none')}</p>}
      {data.items.length > 0 && (
        <Table
          label={t('goals.participants')}
          heads={[t('goals.participant'), t('goals.participant_since'), count(t('goals.participant_finished')), '']}
        >
          {data.items.map((one) => (
            <tr key={one.personId}>
              <th scope="row">
                <PersonName personId={one.personId} />
              </th>
              <td>{date(one.since)}</td>
              <td data-num>{t('goals.participant_of', { finished: one.finished, items: one.items })}</td>
              <td>
                {cohort.isOpen && (
                  <Button kind="quiet" onClick={() => seat.mutate({ personId: one.personId, isIn: false })}>
                    {t('goals.participant_remove')}
                    <span className="visually-hidden">
                      : <PersonName personId={one.personId} />
                    </span>
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
      <Pager cursor={cursor} nextCursor={data.nextCursor} onPage={setCursor} />
      {cohort.isOpen && cohort.taken < cohort.seats && (
        <PickPerson
          label={t('goals.participant_find')}
          action={t('goals.participant_add')}
          without={data.items.map((one) => one.personId)}
          onPick={({ personId }) => seat.mutate({ personId, isIn: true })}
        />
      )}
    </div>
  )
}
