import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Figure } from './Figure'
import type { EffectCard, Measure } from './queries'
import { changes, mayBeNothing } from './rules'
import { useFigures } from './useFigures'

/** The difference in differences in words and as a table; where there is none, why. */
export function KpiEffect({ card }: { card: EffectCard }) {
  const t = useText()
  const { date, number } = useFormats()
  const { share, points } = useFigures()
  const { effect } = card
  const measure = t(`metrics.effect_on_${card.measure as Measure}`).toLowerCase()
  if (effect.state === 'running')
    return <p className="soft">{t('metrics.effect_running', { day: date(effect.afterTo) })}</p>
  if (effect.value === null) return <p className="soft">{t('metrics.effect_too_small')}</p>
  return (
    <>
      <Figure value={points(effect.value)} of={t('metrics.effect_points')} n={null} />
      <p>{t('metrics.effect_varies', { measure, points: points(effect.value) })}</p>
      {effect.low !== null && effect.high !== null ? (
        <p>
          {t('metrics.effect_interval', { low: points(effect.low), high: points(effect.high) })}{' '}
          {mayBeNothing(effect) && t('metrics.effect_may_be_nothing')}
        </p>
      ) : (
        <p className="soft">
          {t(effect.state === 'noSpread' ? 'metrics.effect_no_spread' : 'metrics.effect_mean_alone')}
        </p>
      )}
      <Table
        label={t('metrics.effect_table', { measure })}
        heads={[
          t('metrics.group'),
          count(t('metrics.before', { from: date(effect.beforeFrom), to: date(effect.beforeTo) })),
          count(t('metrics.after', { from: date(effect.afterFrom), to: date(effect.afterTo) })),
          count(t('metrics.change_points')),
        ]}
      >
        {changes(effect).map(({ group, before, after, change }) => (
          <tr key={group}>
            <th scope="row">{t(`metrics.group_${group}`)}</th>
            <td data-num>{t('metrics.share_of', { share: share(before.share), n: number(before.n) })}</td>
            <td data-num>{t('metrics.share_of', { share: share(after.share), n: number(after.n) })}</td>
            <td data-num>{points(change)}</td>
          </tr>
        ))}
      </Table>
      <p className="soft small">{t('metrics.effect_method')}</p>
    </>
  )
}
