import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { toNumber } from '@/shared/lib/typed'
import type { Rule, RuleBody } from '../queries'
import { tagsOf } from '../words'

export const kinds = ['evidence', 'employerDocument', 'nothing'] as const satisfies RuleBody['requires']['kind'][]
export const bases = ['law', 'policy', 'none'] as const satisfies RuleBody['interval']['basis'][]
export const grounds = ['lawText', 'regulation', 'ownPolicy'] as const satisfies RuleBody['restsOn'][]

const shape = z.object({
  titleSv: required,
  titleEn: z.string(),
  asksSv: required,
  asksEn: z.string(),
  key: required,
  lawReference: required,
  source: required,
  restsOn: z.string(),
  kind: z.string(),
  countsSv: z.string(),
  countsEn: z.string(),
  skillId: z.string(),
  learningItemIds: z.array(z.string()),
  basis: z.string(),
  months: z.string(),
  warnDays: required,
  roleProfileIds: z.array(z.string()),
  taskTags: z.string(),
  siteIds: z.array(z.string()),
  minHeadcount: z.string(),
  managersOnly: z.boolean(),
  note: z.string(),
})

export type RuleValues = z.infer<typeof shape>

/** @param says What is wrong, in the reader's language. */
export const ruleSchema = (says: { source: string; months: string; counts: string; key: string }) =>
  shape.check(({ value, issues }) => {
    const fault = (path: keyof RuleValues, message: string) =>
      issues.push({ code: 'custom', input: value[path], path: [path], message })
    if (value.source && !/^https:\/\/\S+\.\S+/.test(value.source)) fault('source', says.source)
    if (value.key && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value.key)) fault('key', says.key)
    if (value.kind !== 'nothing' && !value.countsSv.trim()) fault('countsSv', says.counts)
    if (value.kind !== 'nothing' && value.basis !== 'none' && !(toNumber(value.months) >= 1))
      fault('months', says.months)
  })

export const valuesOf = (rule: Rule | undefined): RuleValues => ({
  titleSv: rule?.title.sv ?? '',
  titleEn: rule?.title.en ?? '',
  asksSv: rule?.asks.sv ?? '',
  asksEn: rule?.asks.en ?? '',
  key: rule?.key ?? '',
  lawReference: rule?.lawReference ?? '',
  source: rule?.source ?? '',
  restsOn: rule?.restsOn ?? 'ownPolicy',
  kind: rule?.requires.kind ?? 'evidence',
  countsSv: rule?.requires.counts.sv ?? '',
  countsEn: rule?.requires.counts.en ?? '',
  skillId: rule?.requires.skillId ?? '',
  learningItemIds: rule?.requires.learningItemIds ?? [],
  basis: rule?.interval.basis ?? 'policy',
  months: String(rule?.interval.months ?? ''),
  warnDays: String(rule?.warnDays ?? 90),
  roleProfileIds: rule?.appliesWhen.roleProfileIds ?? [],
  taskTags: rule?.appliesWhen.taskTags.join(', ') ?? '',
  siteIds: rule?.appliesWhen.siteIds ?? [],
  minHeadcount: String(rule?.appliesWhen.minHeadcount ?? ''),
  managersOnly: rule?.appliesWhen.managersOnly ?? false,
  note: rule?.note ?? '',
})

export const bodyOf = (v: RuleValues): RuleBody => {
  const isEvidence = v.kind === 'evidence'
  const isAsked = v.kind !== 'nothing'
  const basis = isAsked ? (v.basis as RuleBody['interval']['basis']) : 'none'
  return {
    key: v.key.trim(),
    lawReference: v.lawReference,
    title: { sv: v.titleSv, en: v.titleEn || null },
    asks: { sv: v.asksSv, en: v.asksEn || null },
    requires: {
      kind: v.kind as RuleBody['requires']['kind'],
      counts: isAsked ? { sv: v.countsSv, en: v.countsEn || null } : null,
      skillId: (isEvidence && v.skillId) || null,
      learningItemIds: isEvidence ? v.learningItemIds : [],
    },
    interval: { basis, months: basis === 'none' ? null : toNumber(v.months) },
    source: v.source.trim(),
    restsOn: v.restsOn as RuleBody['restsOn'],
    appliesWhen: {
      roleProfileIds: isEvidence ? v.roleProfileIds : [],
      taskTags: isEvidence ? tagsOf(v.taskTags) : [],
      siteIds: isAsked ? v.siteIds : [],
      minHeadcount: isAsked && v.minHeadcount ? toNumber(v.minHeadcount) : null,
      managersOnly: isEvidence && v.managersOnly,
    },
    warnDays: toNumber(v.warnDays),
    note: v.note || null,
  }
}
