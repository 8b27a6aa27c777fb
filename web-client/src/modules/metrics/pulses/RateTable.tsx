import { useQuery } from '@tanstack/react-query'
import { unitsQuery } from '@/modules/people'
import { BulletBar } from '@/shared/charts/BulletBar'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import s from './Pulses.module.css'
import type { Rates } from './queries'

export function RateTable({ rates }: { rates: Rates }) {
  const t = useText()
  const { percent } = useFormats()
  const units = useQuery(unitsQuery).data?.items
  const nameOf = (id: string | null) =>
    id === null ? t('metrics.pulse_whole') : (units?.find(({ unitId }) => unitId === id)?.name ?? '…')
  return (
    <section className={s.part} aria-labelledby="rates">
      <h2 id="rates">{t('metrics.pulse_rates')}</h2>
      <Table
        label={t('metrics.pulse_rates')}
        heads={[t('metrics.pulse_unit_name'), count(t('metrics.pulse_asked')), count(t('metrics.pulse_rate'))]}
      >
        {rates.map(({ unitId, invited, rate }) => (
          <tr key={unitId ?? ''}>
            <th scope="row">{nameOf(unitId)}</th>
            <td data-num>{invited}</td>
            <td data-num>
              {percent(rate / 100)}
              <BulletBar label={percent(rate / 100)} value={rate} max={100} />
            </td>
          </tr>
        ))}
      </Table>
      <p className="soft small">{t('metrics.pulse_rates_why')}</p>
    </section>
  )
}
