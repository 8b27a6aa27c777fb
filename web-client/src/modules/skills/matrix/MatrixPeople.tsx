import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Ladder } from '@/shared/ui/Ladder'
import s from './MatrixPeople.module.css'
import { gapOf, type MatrixRow, type MatrixTable } from './matrixRules'

const atATime = 40

/** The matrix where it has no room to be one: a list by person, opened to the person's skills. */
export function MatrixPeople({ table }: { table: MatrixTable }) {
  const t = useText()
  const [shown, setShown] = useState(atATime)
  return (
    <div className={s.people}>
      {table.rows.slice(0, shown).map((row) => (
        <MatrixPerson key={row.personId} row={row} table={table} />
      ))}
      {shown < table.rows.length && (
        <Button onClick={() => setShown(shown + atATime)}>{t('skills.matrix_show_more')}</Button>
      )}
    </div>
  )
}

function MatrixPerson({ row, table }: { row: MatrixRow; table: MatrixTable }) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const below = [...row.levels].filter((level, index) => (gapOf(level, row.targets[index]) ?? 0) > 0).length
  const hidden = [...row.levels].filter((level) => level === '?').length
  const number = (cell: string | undefined) => (cell && /\d/.test(cell) ? Number(cell) : null)
  const said = (cell: string | undefined) => {
    if (cell === '?') return t('skills.state_blind')
    return number(cell) === null ? t('skills.state_unrated') : t('skills.level', { level: Number(cell) })
  }
  return (
    <details className={s.person} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <strong>{row.name}</strong>
        <span className="soft small">
          {hidden > 0 ? t('skills.waiting', { count: hidden }) : t('skills.below_count', { count: below })}
        </span>
      </summary>
      {isOpen && (
        <>
          <ul>
            {table.columns.map((column, index) => (
              <li key={column.skillId}>
                <span>{column.label}</span>
                <span className="soft">{said(row.levels[index])}</span>
                <Ladder
                  size="s"
                  level={number(row.levels[index])}
                  target={number(row.targets[index])}
                  label={said(row.levels[index])}
                />
              </li>
            ))}
          </ul>
          <Link to="/people/$personId/skills" params={{ personId: row.personId }} search={{}}>
            {t('skills.rate_person', { name: row.name })}
          </Link>
        </>
      )}
    </details>
  )
}
