import { isProblem, ProblemError } from '@/api/problem'
import { useText } from '@/shared/lib/locale'
import { problemText } from '@/shared/lib/problemText'
import { Button } from './Button'
import s from './states.module.css'

/** A part of a page that could not be shown, or done; the rest of the page stays. A conflict is told in the API's own words. */
export function PanelError({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useText()
  const { title, canRetry } = problemText(error)
  const traceId = error instanceof ProblemError ? error.traceId : null
  return (
    <div className={s.panel} role="alert">
      <p>{(isProblem(error, 409) && error.message) || t(title)}</p>
      {traceId && <p className="soft small">{t('app.problem_trace', { id: traceId })}</p>}
      {retry && canRetry && <Button onClick={retry}>{t('app.problem_retry')}</Button>}
    </div>
  )
}
