import { useText } from '@/shared/lib/locale'

export function useRuleLabels() {
  const t = useText()
  return {
    titleSv: t('legal.title_sv'),
    titleEn: t('legal.title_en'),
    asksSv: t('legal.asks_sv'),
    asksEn: t('legal.asks_en'),
    key: t('legal.key'),
    lawReference: t('legal.law_reference'),
    source: t('legal.source'),
    restsOn: t('legal.rests'),
    kind: t('legal.requires'),
    countsSv: t('legal.counts_sv'),
    countsEn: t('legal.counts_en'),
    learningItemIds: t('legal.met_by_items'),
    basis: t('legal.basis'),
    months: t('legal.months'),
    warnDays: t('legal.warn_field'),
    roleProfileIds: t('legal.roles'),
    taskTags: t('legal.tags'),
    siteIds: t('legal.sites'),
    minHeadcount: t('legal.headcount'),
    managersOnly: t('legal.managers_only'),
    note: t('legal.note'),
  }
}

export type RuleLabels = ReturnType<typeof useRuleLabels>
