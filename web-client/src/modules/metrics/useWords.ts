import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import type { Metric, ReadingPoint } from './queries'
import { changeOfYear, isReached, trendOf } from './rules'
import { useFigure } from './useFigure'

/** What figures say in plain words: for the eye beside them, and for who hears a picture. */
export function useWords() {
  const t = useText()
  const localized = useLocalized()
  const { month } = useFormats()
  const { figure, difference } = useFigure()

  const value = (metric: Metric, point: { value: number | null; isHidden: boolean } | undefined) => {
    if (point?.isHidden) return t('metrics.hidden')
    return point && point.value !== null ? figure(point.value, metric.unit) : '–'
  }

  function change(metric: Metric, points: readonly ReadingPoint[]) {
    const found = changeOfYear(points, metric.better)
    if (!found) return { text: t('metrics.change_none'), isGood: null }
    const was = figure(found.was, metric.unit)
    if (found.by === 0) return { text: t('metrics.change_same', { was }), isGood: null }
    const by = difference(Math.abs(found.by), metric.unit)
    const text = found.by > 0 ? t('metrics.change_up', { by, was }) : t('metrics.change_down', { by, was })
    if (found.isGood === null) return { text, isGood: null }
    return { text: `${text} · ${t(found.isGood ? 'metrics.good_way' : 'metrics.bad_way')}`, isGood: found.isGood }
  }

  function target(metric: Metric) {
    if (metric.target === null) return null
    const wanted = figure(metric.target, metric.unit)
    if (metric.better === 'higher') return t('metrics.target_least', { target: wanted })
    return metric.better === 'lower'
      ? t('metrics.target_most', { target: wanted })
      : t('metrics.target_is', { target: wanted })
  }

  function reached(metric: Metric, now: number | null) {
    const is = isReached(now, metric)
    return is === null ? '' : ` · ${t(is ? 'metrics.reached' : 'metrics.not_reached')}`
  }

  function trend(metric: Metric, points: readonly ReadingPoint[]) {
    const name = localized(metric.name)
    const { line, hidden } = trendOf(points)
    if (!line) return t('metrics.trend_none', { name })
    const said = (key: keyof typeof line) => figure(line[key].value, metric.unit)
    const when = (key: keyof typeof line) => month(line[key].month)
    const sentence = t('metrics.trend', {
      name,
      first: said('first'),
      firstMonth: when('first'),
      last: said('last'),
      lastMonth: when('last'),
      least: said('least'),
      leastMonth: when('least'),
      most: said('most'),
      mostMonth: when('most'),
    })
    const wanted = target(metric)
    return [sentence, wanted && `${wanted}.`, hidden > 0 && t('metrics.trend_hidden', { count: hidden })]
      .filter(Boolean)
      .join(' ')
  }

  return { value, change, target, reached, trend }
}
