import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Waiting } from '@/shared/ui/Waiting'
import s from './Overview.module.css'
import { type InventoryFilter, inventoryPeopleQuery } from './queries'

interface InventoryPeopleProps {
  filter: InventoryFilter & { skills: string; unitId: string | undefined }
  nameOf: (unitId: string | null | undefined) => string
}

/** Those whose levels the reader may see, and nobody else. */
export function InventoryPeople({ filter, nameOf }: InventoryPeopleProps) {
  const t = useText()
  const { date } = useFormats()
  const { data, error, refetch } = useQuery(inventoryPeopleQuery(filter))
  return (
    <section className={s.part} aria-labelledby="who">
      <h2 id="who">{t('skills.overview_who')}</h2>
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && <p className="soft">{t('skills.overview_who_none')}</p>}
      {data && data.items.length > 0 && (
        <Table
          label={t('skills.overview_who')}
          heads={[
            t('skills.overview_person'),
            t('skills.overview_unit'),
            count(t('skills.overview_level')),
            t('skills.overview_newest'),
          ]}
        >
          {data.items.map((person) => (
            <tr key={person.personId}>
              <th scope="row">
                <Link to="/people/$personId" params={{ personId: person.personId }}>
                  <PersonName personId={person.personId} />
                </Link>
              </th>
              <td>{nameOf(person.unitId)}</td>
              <td data-num>{person.levels[0]?.level ?? '–'}</td>
              <td>{person.levels[0]?.newest && date(person.levels[0].newest)}</td>
            </tr>
          ))}
        </Table>
      )}
      {data?.nextCursor && <p className="soft small">{t('skills.overview_who_more')}</p>}
    </section>
  )
}
