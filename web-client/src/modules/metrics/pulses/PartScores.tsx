import { useQuery } from '@tanstack/react-query'
import { unitsQuery } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import s from './Pulses.module.css'
import type { Results } from './queries'

interface PartScoresProps {
  parts: Results['parts']
  onUnit: (unit: string) => void
}

export function PartScores({ parts, onUnit }: PartScoresProps) {
  const t = useText()
  const { number, percent } = useFormats()
  const units = useQuery(unitsQuery).data?.items
  return (
    <section className={s.part} aria-labelledby="parts">
      <h2 id="parts">{t('metrics.pulse_parts')}</h2>
      <Table
        label={t('metrics.pulse_parts')}
        heads={[
          t('metrics.pulse_unit_name'),
          count(t('metrics.pulse_points')),
          count(t('metrics.pulse_answers')),
          count(t('metrics.pulse_rate')),
        ]}
      >
        {parts.map(({ unitId, score }) => (
          <tr key={unitId}>
            <th scope="row">
              {score ? (
                <Button kind="quiet" onClick={() => onUnit(unitId)}>
                  {units?.find((unit) => unit.unitId === unitId)?.name ?? '…'}
                </Button>
              ) : (
                (units?.find((unit) => unit.unitId === unitId)?.name ?? '…')
              )}
            </th>
            <td data-num>{score ? number(score.index) : t('metrics.pulse_hidden')}</td>
            <td data-num>{score?.answered ?? '–'}</td>
            <td data-num>{score ? percent(score.rate / 100) : '–'}</td>
          </tr>
        ))}
      </Table>
      {parts.some(({ score }) => !score) && <p className="soft small">{t('metrics.pulse_hidden_why')}</p>}
    </section>
  )
}
