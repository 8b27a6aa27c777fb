import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Tag } from '@/shared/ui/Tag'
import type { SourcingAnswer } from './queries'

/** A column each; the first is empty while there is nobody inside. */
export function SourcingWays({ ways }: { ways: SourcingAnswer }) {
  const t = useText()
  const { date, number } = useFormats()
  const columns = [ways.build, ways.buy, ways.borrow]
  const rows = [
    ['hours', (way: SourcingAnswer['buy']) => number(way.hours)],
    ['cost', (way: SourcingAnswer['buy']) => t('goals.learning_cost_of', { cost: number(way.cost) })],
    ['ready', (way: SourcingAnswer['buy']) => date(way.ready)],
    [
      'in_time',
      (way: SourcingAnswer['buy']) => (
        <Tag tone={way.isInTime ? 'good' : 'bad'}>
          {t(way.isInTime ? 'goals.sourcing_in_time' : 'goals.sourcing_too_late')}
        </Tag>
      ),
    ],
  ] as const
  return (
    <>
      <Table
        label={t('goals.sourcing')}
        heads={[
          t('goals.sourcing_way'),
          count(t('goals.sourcing_build')),
          count(t('goals.sourcing_buy')),
          count(t('goals.sourcing_borrow')),
        ]}
      >
        {rows.map(([name, tell]) => (
          <tr key={name}>
            <th scope="row">{t(`goals.sourcing_${name}`)}</th>
            {columns.map((way, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: three ways, always the same
              <td key={index} data-num>
                {way ? tell(way) : '–'}
              </td>
            ))}
          </tr>
        ))}
      </Table>
      {!ways.build && <p className="soft">{t('goals.sourcing_nobody')}</p>}
    </>
  )
}
