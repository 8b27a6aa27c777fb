import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import type { PlainMessageId } from '@/shared/lib/messages'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import g from '../Goals.module.css'
import type { Strategy } from './learningQueries'

/** How planned hours are spread, and the kind that nobody has thought of. */
export function HourShares({ strategy }: { strategy: Strategy }) {
  const t = useText()
  const { number, percent } = useFormats()
  if (strategy.hourShares.length === 0) return null
  return (
    <section className={g.part} aria-labelledby="shares">
      <h2 id="shares">{t('strategy.hour_shares')}</h2>
      {strategy.warnings.map((warning) => (
        <p key={warning} className={g.note}>
          {t(`strategy.warning_${warning}`)}
        </p>
      ))}
      <Table
        label={t('strategy.hour_shares')}
        heads={[t('strategy.skill_kind'), count(t('strategy.hours')), count(t('strategy.share'))]}
      >
        {strategy.hourShares.map((share) => (
          <tr key={share.kind}>
            <td>{t(`strategy.kind_${share.kind}` as PlainMessageId)}</td>
            <td data-num>{number(share.hours)}</td>
            <td data-num>{percent(share.share)}</td>
          </tr>
        ))}
      </Table>
    </section>
  )
}
