import { Link } from '@tanstack/react-router'
import type { Answer } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import s from './Overview.module.css'

export function InventoryTable({ skills }: { skills: Answer<'getInventory'>['items'] }) {
  const t = useText()
  const localized = useLocalized()
  const { number, decimal } = useFormats()
  return (
    <Table
      label={t('skills.overview_inventory_title')}
      heads={[
        t('skills.skill'),
        count(t('skills.people')),
        t('skills.overview_by_level'),
        count(t('skills.overview_mean')),
        count(t('skills.overview_stale')),
        t('skills.overview_who'),
      ]}
    >
      {skills.map((skill) => (
        <tr key={skill.skillId}>
          <th scope="row">
            <Link to="/skills/$skillId" params={{ skillId: skill.skillId }}>
              {localized(skill.label)}
            </Link>
          </th>
          <td data-num>{skill.isSuppressed ? t('skills.overview_few') : number(skill.people ?? 0)}</td>
          <td>{skill.levels && <LevelBars levels={skill.levels} />}</td>
          <td data-num>{skill.meanLevel === null ? '' : decimal(skill.meanLevel)}</td>
          <td data-num>{skill.stale === null ? '' : number(skill.stale)}</td>
          <td>
            <Link to="/inventory" search={(now) => ({ ...now, skill: skill.skillId, cursor: undefined })}>
              {t('skills.overview_show_people')}
              <span className="visually-hidden">: {localized(skill.label)}</span>
            </Link>
          </td>
        </tr>
      ))}
    </Table>
  )
}

/** Six figures on the six level colours; the level is told in words to who does not see the colours. */
export function LevelBars({ levels }: { levels: readonly number[] }) {
  const t = useText()
  const { number } = useFormats()
  return (
    <div className={s.bars}>
      {levels.map((count, level) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the index is the level
        <span key={level} title={t('skills.overview_at_level', { level: `${level}`, count: number(count) })}>
          <span className="visually-hidden">{t('skills.overview_level_word', { level: `${level}` })} </span>
          {count > 0 ? number(count) : <span className="visually-hidden">0</span>}
        </span>
      ))}
    </div>
  )
}
