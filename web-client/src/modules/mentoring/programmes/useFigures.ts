import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import type { MentoringReport } from './queries'

/** The figures of a report as they are written; null where too few have answered. */
export function useFigures() {
  const t = useText()
  const { number, percent, decimal } = useFormats()
  const share = (value: number | null) => (value === null ? '–' : percent(value))
  const days = (value: number | null) => (value === null ? '–' : t('mentoring.days', { count: Math.round(value) }))
  const few = (value: number | null) => (value === null ? null : decimal(value))
  const gain = (value: number | null) => (value !== null && value > 0 ? `+${few(value)}` : few(value))
  return (report: MentoringReport) =>
    [
      { name: 'people', value: t('mentoring.mentees_mentors', { mentees: report.mentees, mentors: report.mentors }) },
      { name: 'matchRate', value: share(report.matchRate) },
      {
        name: 'pairs',
        value: t('mentoring.pairs_running', { running: number(report.running), paired: number(report.paired) }),
      },
      { name: 'requests', value: number(report.requests) },
      { name: 'daysToAnswer', value: days(report.daysToAnswer) },
      { name: 'daysToFirstSession', value: days(report.daysToFirstSession) },
      {
        name: 'sessions',
        value: t('mentoring.held_of', { held: number(report.sessionsHeld), agreed: number(report.sessionsAgreed) }),
      },
      { name: 'completion', value: share(report.completion) },
      { name: 'menteeSatisfaction', value: few(report.menteeSatisfaction) },
      { name: 'mentorSatisfaction', value: few(report.mentorSatisfaction) },
      { name: 'menteeGain', value: gain(report.menteeGain) },
      { name: 'othersGain', value: gain(report.othersGain) },
      { name: 'loadGini', value: report.loadGini === null ? '–' : decimal(report.loadGini) },
    ] as const
}
