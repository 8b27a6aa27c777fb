import { useQuery } from '@tanstack/react-query'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import s from '../People.module.css'
import { rejectionsFile, rejectionsQuery } from '../queries'
import { groupRejections } from '../rules'
import m from './MapColumns.module.css'

const perGroup = 10

/** Which rows did not come in, and why, gathered by what puts them right. */
export function Rejections({ jobId, count }: { jobId: string; count: number }) {
  const t = useText()
  const { data, error, refetch } = useQuery(rejectionsQuery(jobId))
  if (error) return <PanelError error={error} retry={refetch} />
  if (!data) return <Waiting />
  return (
    <section className={s.part} aria-labelledby="rejections">
      <h2 id="rejections">{t('people.rejections', { count })}</h2>
      <div>
        <a className={buttonClass()} href={rejectionsFile(jobId)} download>
          {t('people.rejections_csv')}
        </a>
      </div>
      <div className={m.groups}>
        {groupRejections(data.items).map(({ key, rows }) => (
          <section key={key}>
            <h3>
              {rows[0]?.column ?? t('people.whole_row')}
              <span className="soft small">{t('people.rows', { count: rows.length })}</span>
            </h3>
            <ul>
              {rows.slice(0, perGroup).map((rejection) => (
                <li key={rejection.row}>
                  {rejection.column
                    ? t('people.rejection', {
                        row: rejection.row,
                        column: rejection.column,
                        reason: rejection.reason,
                      })
                    : t('people.rejection_row', { row: rejection.row, reason: rejection.reason })}
                </li>
              ))}
              {rows.length > perGroup && (
                <li className="soft">{t('people.rejections_more', { count: rows.length - perGroup })}</li>
              )}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
