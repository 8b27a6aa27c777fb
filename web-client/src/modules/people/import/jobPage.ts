/** Where a job is followed. */
export function jobPage(kind: string) {
  if (kind.startsWith('people')) return '/people/import'
  if (kind === 'goals.completion-import') return '/learning/completions'
  if (kind === 'metrics.output-import') return '/metrics/output'
  return kind === 'goals.course-import' ? '/learning/import' : '/frameworks/import'
}
