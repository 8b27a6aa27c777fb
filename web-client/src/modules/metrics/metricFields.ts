import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { toNumber, toNumberOrNone } from '@/shared/lib/typed'
import type { Metric, MetricBody } from './queries'

export const units = ['number', 'percent', 'days', 'hours', 'sek'] as const
const ways = ['', 'higher', 'lower'] as const

export const fields = {
  nameSv: required,
  nameEn: required,
  meaningSv: required,
  meaningEn: required,
  formula: required,
  population: required,
  unit: z.enum(units),
  better: z.enum(ways),
  months: z.enum(['1', '3', '12']),
  minGroup: required,
  target: z.string(),
}
const schema = z.object(fields)
export type MetricFieldValues = z.infer<typeof schema>

const lengthOf = (months: number | undefined) => (months === 1 ? '1' : months === 3 ? '3' : '12')

export const typedOf = (metric: Metric | undefined): MetricFieldValues => ({
  nameSv: metric?.name.sv ?? '',
  nameEn: metric?.name.en ?? '',
  meaningSv: metric?.meaning.sv ?? '',
  meaningEn: metric?.meaning.en ?? '',
  formula: metric?.formula ?? '',
  population: metric?.population ?? 'average_headcount',
  unit: metric?.unit ?? 'percent',
  better: metric?.better ?? '',
  months: lengthOf(metric?.months),
  minGroup: String(metric?.minGroup ?? 5),
  target: metric?.target == null ? '' : String(metric.target).replace('.', ','),
})

export const bodyOf = (typed: MetricFieldValues): MetricBody => ({
  name: { sv: typed.nameSv.trim(), en: typed.nameEn.trim() },
  meaning: { sv: typed.meaningSv.trim(), en: typed.meaningEn.trim() },
  formula: typed.formula,
  population: typed.population,
  unit: typed.unit,
  better: typed.better || null,
  months: Number(typed.months),
  minGroup: toNumber(typed.minGroup),
  target: toNumberOrNone(typed.target),
})

/** Which field a refusal speaks of. */
export const refusedAt = {
  'metrics.formula-unreadable': 'formula',
  'metrics.formula-calls': 'formula',
  'metrics.formula-of-nothing': 'formula',
  'metrics.unknown-measure': 'formula',
} as const
