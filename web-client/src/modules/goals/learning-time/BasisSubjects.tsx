import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Segmented } from '@/shared/ui/Segmented'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { bases as order } from './choices'
import { type Basis, type Report, subjectsQuery } from './queries'

interface BasisSubjectsProps {
  basis: Basis | undefined
  bases: Report['bases']
}

/** What the hours of one basis went to; which one is in the address. */
export function BasisSubjects({ basis, bases }: BasisSubjectsProps) {
  const t = useText()
  const localized = useLocalized()
  const { number, percent } = useFormats()
  const navigate = useNavigate({ from: '/learning-hours' })
  const largest = bases.toSorted((a, b) => (b.hours ?? 0) - (a.hours ?? 0))[0]?.basis ?? 'none'
  const chosen = basis ?? largest
  const { data } = useQuery(subjectsQuery(chosen))
  return (
    <section className={g.part} aria-labelledby="subjects">
      <h2 id="subjects">{t('goals.report_subjects')}</h2>
      <Segmented
        label={t('goals.basis')}
        value={chosen}
        options={order.map((value) => ({ value, label: t(`goals.basis_${value}`) }))}
        onChange={(value) => void navigate({ search: { basis: value }, replace: true })}
      />
      {!data && <Waiting />}
      {data && data.items.length === 0 && <p className="soft">{t('goals.report_subjects_none')}</p>}
      {data && data.items.length > 0 && (
        <Table
          label={t('goals.report_subjects')}
          heads={[
            t('goals.report_subject'),
            t('goals.report_skills'),
            count(t('goals.time_hours')),
            count(t('goals.report_share')),
          ]}
        >
          {data.items.map((item, index) => (
            <tr key={item.learningItemId ?? `unnamed-${index}`}>
              <th scope="row">
                {item.title ?? t(item.skills.length ? 'goals.report_in_plans' : 'goals.report_unnamed')}
              </th>
              <td>{item.skills.map((skill) => localized(skill)).join(', ') || '–'}</td>
              <td data-num>{number(item.hours)}</td>
              <td data-num>{percent(item.share)}</td>
            </tr>
          ))}
        </Table>
      )}
      {data && data.rest > 0 && <p className="soft small">{t('goals.report_rest', { hours: number(data.rest) })}</p>}
    </section>
  )
}
