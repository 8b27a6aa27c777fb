import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Answer } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import s from './Overview.module.css'

interface GapTablesProps {
  gap: Answer<'getUnitGap'>
  exports: ReactNode
}

/** The four years side by side, and what is lacking skill by skill and role by role. */
export function GapTables({ gap, exports }: GapTablesProps) {
  const t = useText()
  const localized = useLocalized()
  const { date, number } = useFormats()
  const told = (n: number | null) => (n === null ? '·' : number(n))
  const heads = [t('skills.overview_with_gap'), t('skills.overview_steps')].map(count)
  if (gap.skills.length === 0)
    return <EmptyState title={t('skills.overview_none_title')}>{t('skills.overview_none_why')}</EmptyState>
  return (
    <>
      <section className={s.part} aria-labelledby="horizons">
        <h2 id="horizons">{t('skills.overview_horizons')}</h2>
        <Table label={t('skills.overview_horizons')} heads={[t('skills.overview_when'), ...heads]}>
          {gap.horizons.map((horizon) => (
            <tr key={horizon.years}>
              <th scope="row">
                {horizon.years === 0
                  ? t('skills.overview_today')
                  : t('skills.overview_years', { years: `${horizon.years}` })}{' '}
                · {date(horizon.on)}
              </th>
              <td data-num>{number(horizon.peopleWithGap)}</td>
              <td data-num>{number(horizon.steps)}</td>
            </tr>
          ))}
        </Table>
      </section>
      <section className={s.part} aria-labelledby="by-skill">
        <h2 id="by-skill">{t('skills.overview_by_skill')}</h2>
        <Table
          label={t('skills.overview_by_skill')}
          heads={[t('skills.skill'), count(t('skills.overview_needed')), ...heads]}
        >
          {gap.skills.slice(0, 100).map((skill) => (
            <tr key={skill.skillId}>
              <th scope="row">
                <Link to="/skills/$skillId" params={{ skillId: skill.skillId }}>
                  {localized(skill.label)}
                </Link>
              </th>
              <td data-num>{skill.isSuppressed ? t('skills.overview_few') : told(skill.needed)}</td>
              <td data-num>{told(skill.peopleWithGap)}</td>
              <td data-num>{told(skill.steps)}</td>
            </tr>
          ))}
        </Table>
        {exports}
      </section>
      <section className={s.part} aria-labelledby="by-role">
        <h2 id="by-role">{t('skills.overview_by_role')}</h2>
        <Table
          label={t('skills.overview_by_role')}
          heads={[t('skills.overview_role'), count(t('skills.people')), ...heads]}
        >
          {gap.roles.map((role) => (
            <tr key={role.roleProfileId}>
              <th scope="row">
                {role.roleProfileId ? (
                  <Link to="/role-profiles/$roleProfileId" params={{ roleProfileId: role.roleProfileId }}>
                    {role.name ? localized(role.name) : '–'}
                  </Link>
                ) : (
                  t('skills.overview_no_role')
                )}
              </th>
              <td data-num>{role.isSuppressed ? t('skills.overview_few') : told(role.people)}</td>
              <td data-num>{told(role.peopleWithGap)}</td>
              <td data-num>{told(role.steps)}</td>
            </tr>
          ))}
        </Table>
      </section>
    </>
  )
}
