import type { Answer } from '@/api/types'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import l from '../Legal.module.css'

/** Every version, so that a report of an earlier day can be understood. */
export function RuleHistory({ history }: { history: Answer<'getLegalRule'>['history'] }) {
  const t = useText()
  const localized = useLocalized()
  const { dateTime } = useFormats()
  return (
    <section className={l.part} aria-labelledby="history">
      <h2 id="history">{t('legal.history')}</h2>
      <Table
        label={t('legal.history')}
        heads={[t('legal.when'), t('legal.what'), t('legal.by'), t('legal.rule_title'), t('legal.interval')]}
      >
        {history.map((version) => (
          <tr key={version.number}>
            <td>{dateTime(version.at)}</td>
            <td>{t(`legal.step_${version.step}`)}</td>
            <td>
              <PersonName personId={version.by} />
            </td>
            <td>{localized(version.title)}</td>
            <td>
              {!version.interval.months
                ? t('legal.interval_none')
                : t('legal.interval_months', { count: version.interval.months })}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  )
}
