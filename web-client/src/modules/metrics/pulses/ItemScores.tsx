import { BulletBar } from '@/shared/charts/BulletBar'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Tag } from '@/shared/ui/Tag'
import s from './Pulses.module.css'
import type { Results } from './queries'

export function ItemScores({ items }: { items: Results['items'] }) {
  const t = useText()
  const localized = useLocalized()
  const { decimal, number, percent } = useFormats()
  return (
    <section className={s.part} aria-labelledby="items">
      <h2 id="items">{t('metrics.pulse_items')}</h2>
      <Table
        label={t('metrics.pulse_items')}
        heads={[
          t('metrics.pulse_statement'),
          count(t('metrics.pulse_points')),
          count(t('metrics.pulse_mean')),
          count(t('metrics.pulse_agree')),
        ]}
      >
        {items.map(({ key, text, isShipped, index, mean, agreeing }) => (
          <tr key={key}>
            <th scope="row">
              <span className={s.statement}>
                {localized(text)}
                {!isShipped && <Tag>{t('metrics.pulse_own_tag')}</Tag>}
                <BulletBar label={number(index)} value={index} max={100} />
              </span>
            </th>
            <td data-num>{number(index)}</td>
            <td data-num>{decimal(mean)}</td>
            <td data-num>{agreeing === null ? '–' : percent(agreeing / 100)}</td>
          </tr>
        ))}
      </Table>
      {items.some(({ agreeing }) => agreeing === null) && <p className="soft small">{t('metrics.pulse_agree_few')}</p>}
    </section>
  )
}
