import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import type { NextStep } from './queries'

/** All that the score is made of, so that anybody can follow it. */
export function ScoreParts({ step, rule }: { step: NextStep; rule: number }) {
  const t = useText()
  const localized = useLocalized()
  const { decimal, number, percent } = useFormats()
  return (
    <details>
      <summary>{t('goals.score_why', { score: decimal(step.score) })}</summary>
      <Table
        label={t('goals.score_parts', { title: step.title })}
        heads={[
          t('goals.score_skill'),
          count(t('goals.score_gap')),
          count(t('goals.score_importance')),
          count(t('goals.score_coverage')),
          count(t('goals.score_fit')),
          count(t('goals.score_interest')),
          count(t('goals.score_part')),
        ]}
      >
        {step.parts.map((part) => (
          <tr key={part.skillId}>
            <th scope="row">{localized(part.skill)}</th>
            <td data-num>{part.gap}</td>
            <td data-num>{part.importance}</td>
            <td data-num>{percent(part.coverage)}</td>
            <td data-num>{number(part.levelFit)}</td>
            <td data-num>{part.interest}</td>
            <td data-num>{decimal(part.score)}</td>
          </tr>
        ))}
      </Table>
      <p className="soft small">
        {t('goals.score_rule', { effect: decimal(step.effect), hours: number(step.hours), rule })}
      </p>
    </details>
  )
}
