import { useNavigate } from '@tanstack/react-router'
import { useText } from '@/shared/lib/locale'
import type { Depth } from '../choices'
import { MatrixGrid } from './MatrixGrid'
import type { Cell } from './matrixKeys'
import { isVulnerable, type MatrixTable } from './matrixRules'
import { useRateCell } from './rateCell'

interface MatrixSheetProps {
  managerId: string
  depth: Depth
  table: MatrixTable
  isGap: boolean
  mayRate: boolean
}

/** The grid with its words and its deeds: what a cell says, what a digit saves, where Enter leads. */
export function MatrixSheet({ managerId, depth, table, isGap, mayRate }: MatrixSheetProps) {
  const t = useText()
  const navigate = useNavigate()
  const rate = useRateCell(managerId, depth)
  const at = ({ row, column }: Cell) => ({ person: table.rows[row], skill: table.columns[column] })

  const said = (level: string | undefined) => {
    if (level === '?') return t('skills.state_blind')
    return level === '-' || level === undefined ? t('skills.state_unrated') : t('skills.level', { level })
  }
  const cellLabel = (cell: Cell) => {
    const { person, skill } = at(cell)
    if (!person || !skill) return ''
    const target = person.targets[cell.column] ?? '-'
    const parts = [
      t('skills.matrix_cell', { person: person.name, skill: skill.label, level: said(person.levels[cell.column]) }),
      target !== '-' && t('skills.matrix_cell_target', { target }),
      skill.needed > 0 && t('skills.matrix_cell_foot', { atTarget: skill.atTarget, needed: skill.needed }),
      isVulnerable(skill) && t('skills.matrix_vulnerable'),
    ]
    return parts.filter(Boolean).join(' ')
  }
  const onRate = (cell: Cell, level: number) => {
    const { person, skill } = at(cell)
    if (!person || !skill) return
    const says = { person: person.name, skill: skill.label }
    rate({ personId: person.personId, skillId: skill.skillId, level }, says)
  }
  const onOpen = (cell: Cell) => {
    const { person, skill } = at(cell)
    if (!person || !skill) return
    const params = { personId: person.personId }
    void navigate({ to: '/people/$personId/skills', params, search: { skill: skill.skillId } })
  }

  return (
    <>
      <MatrixGrid
        {...table}
        label={t('skills.matrix_title')}
        footLabel={t('skills.matrix_foot')}
        showGap={isGap}
        cellLabel={cellLabel}
        onRate={mayRate ? onRate : undefined}
        onOpen={onOpen}
      />
      <p className="soft small" data-no-print>
        {mayRate ? t('skills.matrix_keys') : t('skills.matrix_keys_read')}
      </p>
    </>
  )
}
