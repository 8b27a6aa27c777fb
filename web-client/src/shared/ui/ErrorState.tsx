import { Link } from '@tanstack/react-router'
import { ProblemError } from '@/api/problem'
import { useText } from '@/shared/lib/locale'
import { problemText } from '@/shared/lib/problemText'
import { Button } from './Button'
import { buttonClass } from './buttonClass'
import { PageHead } from './PageHead'
import s from './states.module.css'

interface ErrorStateProps {
  error: unknown
  retry?: () => void
}

/** A whole page that could not be shown: why, what to do, and the number that support asks for. */
export function ErrorState({ error, retry }: ErrorStateProps) {
  const t = useText()
  const { title, body, canRetry } = problemText(error)
  const problem = error instanceof ProblemError ? error : undefined
  return (
    <section className={s.state}>
      <PageHead title={t(title)} lead={t(body)} />
      {problem?.message && problem.status !== 404 && <p>{problem.message}</p>}
      <div className={s.actions}>
        {canRetry && retry && (
          <Button kind="primary" onClick={retry}>
            {t('app.problem_retry')}
          </Button>
        )}
        {problem?.status === 404 && (
          <Link to="/people" className={buttonClass('primary')}>
            {t('app.problem_search_people')}
          </Link>
        )}
        <Link to="/" className={buttonClass()}>
          {t('app.problem_home')}
        </Link>
      </div>
      {problem?.traceId && <p className="soft small">{t('app.problem_trace', { id: problem.traceId })}</p>}
    </section>
  )
}
