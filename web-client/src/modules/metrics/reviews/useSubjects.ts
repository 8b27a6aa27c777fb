import { useQuery } from '@tanstack/react-query'
import { useLocalized, useText } from '@/shared/lib/locale'
import { useFigure } from '../useFigure'
import { goalsQuery, metricsQuery, type Reading } from './queries'
import type { Subject } from './rules'

/** What key figures and goals are called, and how a figure is written. */
export function useSubjects() {
  const t = useText()
  const localized = useLocalized()
  const { figure } = useFigure()
  const metrics = useQuery(metricsQuery).data?.items ?? []
  const goals = useQuery(goalsQuery).data?.goals ?? []
  return {
    metrics: metrics.map((metric) => [metric.key, localized(metric.name)] as const),
    goals: goals.map((goal) => [goal.goalId, goal.title] as const),
    nameOf: ({ metricKey, goalId }: Subject) =>
      metricKey
        ? localized(metrics.find((metric) => metric.key === metricKey)?.name) || metricKey
        : (goals.find((goal) => goal.goalId === goalId)?.title ?? t('metrics.goal')),
    written: (reading: Reading | undefined) => {
      if (!reading) return '–'
      if (reading.isHidden) return t('metrics.review_hidden')
      return reading.value === null ? '–' : figure(reading.value, reading.unit)
    },
  }
}
