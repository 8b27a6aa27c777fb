import { SkillName } from '@/modules/skills'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Tag } from '@/shared/ui/Tag'
import type { GivenAnswer } from '../fill-in/answers'

interface SkillDifferencesProps {
  mine: GivenAnswer | undefined
  theirs: GivenAnswer | undefined
  otherName: string
  myName: string
}

/** Levels side by side, those that differ most first: something to talk about, and nothing to average. */
export function SkillDifferences({ mine, theirs, otherName, myName }: SkillDifferencesProps) {
  const t = useText()
  const levels = (answer: GivenAnswer | undefined) => new Map(answer?.skills?.map((s) => [s.skillId, s.level]))
  const [own, others] = [levels(mine), levels(theirs)]
  const rows = [...new Set([...own.keys(), ...others.keys()])].map((skillId) => {
    const [a, b] = [own.get(skillId), others.get(skillId)]
    return { skillId, a, b, apart: a === undefined || b === undefined ? 0 : Math.abs(a - b) }
  })
  return (
    <Table
      label={t('conversations.skills')}
      heads={[t('conversations.skill'), count(myName), count(otherName), t('conversations.difference')]}
    >
      {rows
        .toSorted((x, y) => y.apart - x.apart)
        .map(({ skillId, a, b, apart }) => (
          <tr key={skillId}>
            <th scope="row">
              <SkillName skillId={skillId} />
            </th>
            <td data-num>{a ?? '–'}</td>
            <td data-num>{b ?? '–'}</td>
            <td>{apart > 0 && <Tag tone="wait">{t('conversations.steps_apart', { count: apart })}</Tag>}</td>
          </tr>
        ))}
    </Table>
  )
}
