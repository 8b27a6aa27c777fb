import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { unitsQuery } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { PanelError } from '@/shared/ui/PanelError'
import { Table } from '@/shared/ui/Table'
import { Waiting } from '@/shared/ui/Waiting'
import { LevelBars } from './InventoryTable'
import s from './Overview.module.css'
import { skillHoldersQuery } from './queries'
import { SkillTrend } from './SkillTrend'

/** How many have it, where, and who needs it; for those who may see groups. */
export function SkillHolders({ skillId }: { skillId: string }) {
  return may(useMe(), 'seeWholeOverview') ? <Holders skillId={skillId} /> : null
}

function Holders({ skillId }: { skillId: string }) {
  const t = useText()
  const localized = useLocalized()
  const { number, percent, date } = useFormats()
  const { data: units } = useQuery(unitsQuery)
  const { data, error, refetch } = useQuery(skillHoldersQuery(skillId))
  if (error) return <PanelError error={error} retry={refetch} />
  if (!data) return <Waiting />
  return (
    <>
      <section className={s.part} aria-labelledby="holders">
        <h2 id="holders">{t('skills.overview_holders')}</h2>
        <dl className={s.figures}>
          <div>
            <dt>{t('skills.overview_rated')}</dt>
            <dd>{data.people === null ? t('skills.overview_few') : number(data.people)}</dd>
          </div>
          {data.coverage !== null && data.need > 0 && (
            <div>
              <dt>{t('skills.overview_covers', { level: `${data.level}` })}</dt>
              <dd>
                {number(data.coverage)} / {number(data.need)} · {percent(data.coverage / data.need)}
              </dd>
            </div>
          )}
        </dl>
        {data.people !== null && data.people > 0 && (
          <Table
            label={t('skills.overview_holders')}
            heads={[t('skills.overview_unit'), t('skills.overview_by_level')]}
          >
            {data.units.map((unit) => (
              <tr key={unit.unitId}>
                <th scope="row">
                  {units?.items.find((known) => known.unitId === unit.unitId)?.name ?? t('skills.overview_no_unit')}
                </th>
                <td>{unit.levels ? <LevelBars levels={unit.levels} /> : t('skills.overview_few')}</td>
              </tr>
            ))}
          </Table>
        )}
        <Link to="/inventory" search={{ skill: skillId }}>
          {t('skills.overview_to_inventory')}
        </Link>
      </section>
      <SkillTrend skillId={skillId} />
      <section className={s.part} aria-labelledby="required-by">
        <h2 id="required-by">{t('skills.overview_required_by')}</h2>
        {data.requiredBy.length === 0 && <p className="soft">{t('skills.overview_required_by_none')}</p>}
        <ul>
          {data.requiredBy.map((role) => (
            <li key={`${role.roleProfileId}${role.from}`}>
              <Link to="/role-profiles/$roleProfileId" params={{ roleProfileId: role.roleProfileId }}>
                {localized(role.name)}
              </Link>{' '}
              · {t('skills.overview_level_word', { level: `${role.level}` })}
              {role.from && ` · ${t('skills.overview_from', { date: date(role.from) })}`}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
