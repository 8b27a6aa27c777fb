import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Pager } from '@/shared/ui/Pager'
import { PanelError } from '@/shared/ui/PanelError'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import m from '../Mentoring.module.css'
import { mentoringPairsQuery } from './queries'

const tones = {
  requested: 'wait',
  moreInfoAsked: 'wait',
  accepted: 'good',
  active: 'good',
  paused: 'wait',
  completed: 'plain',
  declined: 'plain',
  expired: 'plain',
  endedEarly: 'plain',
} as const

/** That there are such pairs and whether they meet; what they talk about is theirs. */
export function Pairs({ programmeId }: { programmeId: string }) {
  const t = useText()
  const { date } = useFormats()
  const [cursor, setCursor] = useState<string>()
  const { data, error, refetch } = useQuery(mentoringPairsQuery(programmeId, cursor))
  return (
    <section className={m.part} aria-labelledby="pairs">
      <h2 id="pairs">{t('mentoring.pairs')}</h2>
      <p className="soft small">{t('mentoring.pairs_lead')}</p>
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && <p className="soft">{t('mentoring.pairs_none')}</p>}
      {data && data.items.length > 0 && (
        <Table
          label={t('mentoring.pairs')}
          heads={[
            t('mentoring.mentee'),
            t('mentoring.mentor'),
            t('mentoring.pair_state'),
            t('mentoring.pair_since'),
            count(t('mentoring.pair_sessions')),
          ]}
        >
          {data.items.map((pair) => (
            <tr key={`${pair.menteeId}${pair.mentorId}${pair.since}`}>
              <th scope="row">
                <PersonName personId={pair.menteeId} />
              </th>
              <td>
                <PersonName personId={pair.mentorId} />
              </td>
              <td>
                <Tag tone={tones[pair.state]}>{t(`mentoring.state_${pair.state}`)}</Tag>
                {pair.reason && <span className="soft small"> {t(`mentoring.reason_${pair.reason}`)}</span>}
              </td>
              <td>{date(pair.since)}</td>
              <td data-num>
                {pair.agreed === null ? '–' : t('mentoring.held_of', { held: pair.held, agreed: pair.agreed })}
              </td>
            </tr>
          ))}
        </Table>
      )}
      {data && <Pager cursor={cursor} nextCursor={data.nextCursor} onPage={setCursor} />}
    </section>
  )
}
