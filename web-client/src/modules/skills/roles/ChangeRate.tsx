import { useQuery } from '@tanstack/react-query'
import { isProblem } from '@/api/problem'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { Segmented } from '@/shared/ui/Segmented'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Waiting } from '@/shared/ui/Waiting'
import { changeRateQuery } from './queries'
import s from './Roles.module.css'

const years = ['1', '2', '3', '5'] as const
type Years = (typeof years)[number]

interface ChangeRateProps {
  roleProfileId: string
  within: Years
  onChange: (within: Years) => void
}

/** How much of what the role asks will be asked differently, and in which skills. */
export function ChangeRate({ roleProfileId, within, onChange }: ChangeRateProps) {
  const t = useText()
  const localized = useLocalized()
  const { percent } = useFormats()
  const { data, error, refetch, isPending } = useQuery({
    ...changeRateQuery(roleProfileId, Number(within)),
    retry: false,
  })
  if (isProblem(error, 409)) return null
  return (
    <section className={s.part} aria-labelledby="change-rate">
      <h2 id="change-rate">{t('skills.change_rate')}</h2>
      <p className="soft small">{t('skills.change_rate_lead')}</p>
      <Segmented
        label={t('skills.change_rate_years')}
        hideLabel
        value={within}
        options={years.map((value) => ({ value, label: t('skills.change_rate_within', { count: Number(value) }) }))}
        onChange={onChange}
      />
      {error && <PanelError error={error} retry={refetch} />}
      {isPending && <Waiting />}
      {data && (
        <>
          <p className={s.rate}>{data.rate === null ? '–' : percent(data.rate)}</p>
          {data.items.length === 0 ? (
            <p className="soft">{t('skills.change_rate_none')}</p>
          ) : (
            <Table
              label={t('skills.change_rate')}
              heads={[
                t('skills.skill'),
                count(t('skills.change_rate_now')),
                count(t('skills.change_rate_then')),
                count(t('skills.importance')),
              ]}
            >
              {data.items.map((item) => (
                <tr key={item.skillId}>
                  <th scope="row">{localized(item.label)}</th>
                  <td data-num>{item.from ?? '–'}</td>
                  <td data-num>{item.to ?? '–'}</td>
                  <td data-num>{item.importance}</td>
                </tr>
              ))}
            </Table>
          )}
        </>
      )}
    </section>
  )
}
