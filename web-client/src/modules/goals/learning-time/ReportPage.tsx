import { useSuspenseQuery } from '@tanstack/react-query'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import g from '../Goals.module.css'
import { BasisSubjects } from './BasisSubjects'
import { bases } from './choices'
import { MonthTable } from './MonthTable'
import { PolicyPart } from './PolicyPart'
import { type Basis, reportQuery } from './queries'

export function ReportPage({ basis }: { basis: Basis | undefined }) {
  const t = useText()
  const me = useMe()
  const { percent } = useFormats()
  const { data } = useSuspenseQuery(reportQuery)
  const isEmpty = data.months.every((month) => !month.isSuppressed && !month.hours)
  return (
    <div className={g.page}>
      <PageHead title={t('goals.report')} lead={t('goals.report_lead')} />
      <PolicyPart mayEdit={may(me, 'setLearningTime')} />
      {isEmpty ? (
        <EmptyState title={t('goals.report_none')}>{t('goals.report_none_why')}</EmptyState>
      ) : (
        <>
          <dl className={g.figures}>
            <div>
              <dt>{t('goals.report_use')}</dt>
              <dd>{data.use === null ? '–' : percent(data.use)}</dd>
            </div>
            <div>
              <dt>{t('goals.report_regularity')}</dt>
              <dd>{data.regularity === null ? '–' : percent(data.regularity)}</dd>
            </div>
            {bases.map((one) => {
              const share = data.bases.find((part) => part.basis === one)?.share ?? null
              return (
                <div key={one}>
                  <dt>{t(`goals.basis_${one}`)}</dt>
                  <dd>{share === null ? '–' : percent(share)}</dd>
                </div>
              )
            })}
          </dl>
          <MonthTable months={data.months} />
          <BasisSubjects basis={basis} bases={data.bases} />
        </>
      )}
    </div>
  )
}
