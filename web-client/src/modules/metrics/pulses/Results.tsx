import { useQuery } from '@tanstack/react-query'
import { unitChoices, unitsQuery } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PanelError } from '@/shared/ui/PanelError'
import { SelectBox } from '@/shared/ui/SelectBox'
import { Waiting } from '@/shared/ui/Waiting'
import { ItemScores } from './ItemScores'
import { PartScores } from './PartScores'
import s from './Pulses.module.css'
import { type Results as ResultsView, unitResultsQuery, wholeResultsQuery } from './queries'
import { Score } from './Score'

interface ResultsProps {
  pulseId: string
  unit: string | undefined
  onUnit: (unit: string | undefined) => void
}

export function Results({ pulseId, unit, onUnit }: ResultsProps) {
  const t = useText()
  const units = (useQuery(unitsQuery).data?.items ?? []).filter(({ kind }) => kind === 'unit')
  const whole = useQuery({ ...wholeResultsQuery(pulseId), enabled: !unit })
  const part = useQuery({ ...unitResultsQuery(pulseId, unit ?? ''), enabled: !!unit })
  const { data, error, refetch } = unit ? part : whole
  return (
    <>
      <FilterBar>
        <SelectBox
          label={t('metrics.pulse_show_unit')}
          value={unit ?? ''}
          onChange={(chosen) => onUnit(chosen || undefined)}
        >
          <option value="">{t('metrics.pulse_whole')}</option>
          {unitChoices(units).map(({ value, label, depth }) => (
            <option key={value} value={value}>
              {'\u2003'.repeat(depth)}
              {label}
            </option>
          ))}
        </SelectBox>
      </FilterBar>
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data && <Found results={data} onUnit={onUnit} />}
    </>
  )
}

function Found({ results, onUnit }: { results: ResultsView; onUnit: (unit: string) => void }) {
  const t = useText()
  if (!results.score)
    return <EmptyState title={t('metrics.pulse_nothing')}>{t('metrics.pulse_nothing_why')}</EmptyState>
  return (
    <>
      <Score score={results.score} before={results.before} />
      <ItemScores items={results.items} />
      {results.parts.length > 0 && <PartScores parts={results.parts} onUnit={onUnit} />}
      {results.question && <Texts results={results} />}
    </>
  )
}

function Texts({ results }: { results: ResultsView }) {
  const t = useText()
  return (
    <section className={s.part} aria-labelledby="texts">
      <h2 id="texts">{t('metrics.pulse_texts')}</h2>
      {results.texts.length === 0 ? (
        <p className="soft">{t('metrics.pulse_texts_few')}</p>
      ) : (
        <>
          <p className="soft small">{t('metrics.pulse_texts_order', { count: results.texts.length })}</p>
          <ul className={s.texts}>
            {results.texts.map((words, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may have written the same
              <li key={index}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
