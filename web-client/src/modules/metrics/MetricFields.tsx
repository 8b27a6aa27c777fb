import { useText } from '@/shared/lib/locale'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import { TextArea } from '@/shared/ui/TextArea'
import { lengths } from './choices'
import s from './Metrics.module.css'
import { measureName } from './measures'
import { type MetricFieldValues, units } from './metricFields'

interface MetricFieldsProps {
  field: (name: keyof MetricFieldValues) => object
  labels: Record<keyof MetricFieldValues, string>
  measures: readonly string[]
}

export function useMetricLabels(): MetricFieldsProps['labels'] {
  const t = useText()
  return {
    nameSv: t('metrics.name_sv'),
    nameEn: t('metrics.name_en'),
    meaningSv: t('metrics.meaning_sv'),
    meaningEn: t('metrics.meaning_en'),
    formula: t('metrics.formula'),
    population: t('metrics.population'),
    unit: t('metrics.counted_in'),
    better: t('metrics.better'),
    months: t('metrics.usual_period'),
    minGroup: t('metrics.min_group'),
    target: t('metrics.target'),
  }
}

/** The target first: it is what is changed most often. */
export function MetricFields({ field, labels, measures }: MetricFieldsProps) {
  const t = useText()
  const tied = (name: keyof MetricFieldValues) => ({ label: labels[name], ...field(name) })
  return (
    <>
      <Field {...tied('target')} help={t('metrics.target_help')} inputMode="decimal" />
      <Field {...tied('nameSv')} maxLength={120} />
      <Field {...tied('nameEn')} maxLength={120} lang="en" />
      <TextArea {...tied('meaningSv')} maxLength={2000} />
      <TextArea {...tied('meaningEn')} maxLength={2000} lang="en" />
      <TextArea {...tied('formula')} help={t('metrics.formula_help')} maxLength={500} spellCheck={false} />
      <details className={s.measures}>
        <summary>{t('metrics.measures')}</summary>
        <dl>
          {measures.map((measure) => (
            <div key={measure}>
              <dt>
                <code>{measure}</code>
              </dt>
              <dd>{measureName(t, measure)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <SelectField {...tied('population')} help={t('metrics.population_help')}>
        {measures.map((measure) => (
          <option key={measure} value={measure}>
            {measureName(t, measure)}
          </option>
        ))}
      </SelectField>
      <div className={s.fields}>
        <SelectField {...tied('unit')}>
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {t(`metrics.in_${unit}`)}
            </option>
          ))}
        </SelectField>
        <SelectField {...tied('better')}>
          <option value="">{t('metrics.better_neither')}</option>
          <option value="higher">{t('metrics.better_higher')}</option>
          <option value="lower">{t('metrics.better_lower')}</option>
        </SelectField>
        <SelectField {...tied('months')}>
          {lengths.map((months) => (
            <option key={months} value={months}>
              {t('metrics.period_months', { count: Number(months) })}
            </option>
          ))}
        </SelectField>
        <Field {...tied('minGroup')} help={t('metrics.min_group_help')} inputMode="numeric" />
      </div>
    </>
  )
}
