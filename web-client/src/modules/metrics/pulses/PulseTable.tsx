import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Tag } from '@/shared/ui/Tag'
import { type Pulse, scoresQuery } from './queries'

export const tones = { planned: 'plain', open: 'wait', closed: 'good', calledOff: 'plain' } as const

export function PulseTable({ pulses }: { pulses: readonly Pulse[] }) {
  const t = useText()
  const { date, number, percent } = useFormats()
  const scores = useQuery(scoresQuery).data?.items
  const indexOf = (pulseId: string) => {
    const score = scores?.find((closed) => closed.pulseId === pulseId)?.score
    return score ? number(score.index) : '–'
  }
  return (
    <Table
      label={t('metrics.pulses')}
      heads={[
        t('metrics.pulse'),
        t('metrics.pulse_state'),
        t('metrics.pulse_closes'),
        count(t('metrics.pulse_rate')),
        count(t('metrics.pulse_index')),
      ]}
    >
      {pulses.map(({ pulseId, name, state, closes, closedOn, rate }) => (
        <tr key={pulseId}>
          <th scope="row">
            <Link to="/pulses/$pulseId/results" params={{ pulseId }}>
              {name}
            </Link>
          </th>
          <td>
            <Tag tone={tones[state]}>{t(`metrics.pulse_state_${state}`)}</Tag>
          </td>
          <td>{date(closedOn ?? closes)}</td>
          <td data-num>{rate === null ? '–' : percent(rate / 100)}</td>
          <td data-num>{indexOf(pulseId)}</td>
        </tr>
      ))}
    </Table>
  )
}
