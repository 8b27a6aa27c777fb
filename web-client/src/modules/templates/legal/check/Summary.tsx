import { useText } from '@/shared/lib/locale'
import l from '../Legal.module.css'
import type { Report } from '../queries'

/** One sentence for people, one for the employer. What is hidden is not guessed at. */
export function Summary({ report }: { report: Report }) {
  const t = useText()
  const { missing, expired, expiring } = report.total
  const left = report.duties.filter(({ state }) => state === 'missing' || state === 'expired').length
  return (
    <div>
      <p className={l.summary}>
        {missing === null || expired === null || expiring === null
          ? t('legal.summary_hidden')
          : t('legal.summary', { missing: missing + expired, expiring })}
      </p>
      {report.duties.length > 0 && <p className="soft">{t('legal.summary_duties', { count: left })}</p>}
    </div>
  )
}
