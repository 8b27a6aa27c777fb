import { ProblemError } from '@/api/problem'
import { useText } from '@/shared/lib/locale'
import { problemText } from '@/shared/lib/problemText'
import { Button } from './Button'
import s from './states.module.css'

/** A part of a page that could not be shown; the rest of the page stays. */
export function PanelError({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useText()
  const traceId = error instanceof ProblemError ? error.traceId : null
  return (
    <div className={s.panel} role="alert">
      <p>{t(problemText(error).title)}</p>
      {traceId && <p className="soft small">{t('app.problem_trace', { id: traceId })}</p>}
      {retry && <Button onClick={retry}>{t('app.problem_retry')}</Button>}
    </div>
  )
}
