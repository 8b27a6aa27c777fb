import type { PlainMessageId, Text } from '@/shared/lib/messages'

/** What formulas are made of, in words. A measure that is not known here yet keeps its own name. */
const names: Record<string, PlainMessageId> = {
  employed_at_start: 'metrics.measure_employed_at_start',
  employed_at_end: 'metrics.measure_employed_at_end',
  average_headcount: 'metrics.measure_average_headcount',
  average_fte: 'metrics.measure_average_fte',
  joiners: 'metrics.measure_joiners',
  leavers: 'metrics.measure_leavers',
  voluntary_leavers: 'metrics.measure_voluntary_leavers',
  stayed: 'metrics.measure_stayed',
  movers: 'metrics.measure_movers',
  hired_a_year_ago: 'metrics.measure_hired_a_year_ago',
  hired_and_stayed: 'metrics.measure_hired_and_stayed',
  openings_filled: 'metrics.measure_openings_filled',
  filled_internally: 'metrics.measure_filled_internally',
  days_to_productive: 'metrics.measure_days_to_productive',
  conversed: 'metrics.measure_conversed',
  learners: 'metrics.measure_learners',
  completions: 'metrics.measure_completions',
  training_hours: 'metrics.measure_training_hours',
  hours_offered: 'metrics.measure_hours_offered',
  hours_for_goals: 'metrics.measure_hours_for_goals',
  hours_for_gaps: 'metrics.measure_hours_for_gaps',
  hours_for_law: 'metrics.measure_hours_for_law',
  development_cost: 'metrics.measure_development_cost',
  plan_items_done: 'metrics.measure_plan_items_done',
  plan_items_on_time: 'metrics.measure_plan_items_on_time',
  days_to_close_gap: 'metrics.measure_days_to_close_gap',
  open_gaps: 'metrics.measure_open_gaps',
  role_fit_sum: 'metrics.measure_role_fit_sum',
  with_role_fit: 'metrics.measure_with_role_fit',
  days_to_role_fit: 'metrics.measure_days_to_role_fit',
  days_to_close_technical_gap: 'metrics.measure_days_to_close_technical_gap',
  days_to_close_soft_gap: 'metrics.measure_days_to_close_soft_gap',
  days_to_close_leadership_gap: 'metrics.measure_days_to_close_leadership_gap',
  days_to_close_ai_data_gap: 'metrics.measure_days_to_close_ai_data_gap',
  days_to_close_regulated_gap: 'metrics.measure_days_to_close_regulated_gap',
  days_to_close_language_gap: 'metrics.measure_days_to_close_language_gap',
  critical_openings_filled: 'metrics.measure_critical_openings_filled',
  critical_filled_internally: 'metrics.measure_critical_filled_internally',
  mentored: 'metrics.measure_mentored',
  conversations: 'metrics.measure_conversations',
  conversations_agreed: 'metrics.measure_conversations_agreed',
  agreed_conversations_held: 'metrics.measure_agreed_conversations_held',
  days_to_fill: 'metrics.measure_days_to_fill',
  revenue: 'metrics.measure_revenue',
  output: 'metrics.measure_output',
  engagement_sum: 'metrics.measure_engagement_sum',
  pulse_answers: 'metrics.measure_pulse_answers',
  pulse_invited: 'metrics.measure_pulse_invited',
}

export const measureName = (t: Text, measure: string) => {
  const id = Object.hasOwn(names, measure) ? names[measure] : undefined
  return id ? t(id) : measure.replaceAll('_', ' ')
}

/** A formula as one reads it. */
export const formulaWords = (t: Text, formula: string) =>
  formula
    .replaceAll(/[A-Za-z_]\w*/g, (measure) => measureName(t, measure))
    .replaceAll('*', '×')
    .replaceAll('/', '÷')
    .replaceAll('-', '−')
