import { useQuery } from '@tanstack/react-query'
import { useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import m from '../Mentoring.module.css'
import { mentoringReportQuery } from './queries'
import { useFigures } from './useFigures'

/** How the programme does: each figure with what it means. */
export function Report({ programmeId }: { programmeId: string }) {
  const t = useText()
  const { data, error, refetch } = useQuery(mentoringReportQuery(programmeId))
  const figures = useFigures()
  return (
    <section className={m.part} aria-labelledby="report">
      <h2 id="report">{t('mentoring.report')}</h2>
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data && (
        <dl className={m.figures}>
          {figures(data).map(({ name, value }) => (
            <div key={name}>
              <dt>{t(`mentoring.figure_${name}`)}</dt>
              <dd className={value === null ? 'small' : m.figure}>{value ?? t('mentoring.needs_five')}</dd>
              <dd className="soft small">{t(`mentoring.figure_${name}_means`)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
