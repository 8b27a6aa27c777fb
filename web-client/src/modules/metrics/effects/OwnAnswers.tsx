import { useQuery } from '@tanstack/react-query'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import s from './Effects.module.css'
import { answersQuery, type Check, programmesQuery } from './queries'

/** What is stored of one's own programmes, the manager's answers with it. */
export function OwnAnswers({ personId }: { personId: string }) {
  const t = useText()
  const programmes = useQuery(programmesQuery).data?.items
  const given =
    useQuery(answersQuery(personId)).data?.items.filter((item) => item.reaction || item.own || item.manager) ?? []
  const said = (check: Check | null) =>
    check ? `${check.statements.join(' · ')} · ${t(check.hasUsed ? 'metrics.used' : 'metrics.not_used')}` : '–'
  if (given.length === 0) return null
  return (
    <section className={s.part} aria-labelledby="answers">
      <h2 id="answers">{t('metrics.answers')}</h2>
      <Table
        label={t('metrics.answers')}
        heads={[
          t('metrics.programme'),
          t('metrics.level_reaction'),
          t('metrics.answers_own'),
          t('metrics.answers_manager'),
        ]}
      >
        {given.map((item) => (
          <tr key={item.programmeId}>
            <th scope="row">{programmes?.find((one) => one.programmeId === item.programmeId)?.title ?? '…'}</th>
            <td>{item.reaction ?? '–'}</td>
            <td>{said(item.own)}</td>
            <td>{said(item.manager)}</td>
          </tr>
        ))}
      </Table>
    </section>
  )
}
