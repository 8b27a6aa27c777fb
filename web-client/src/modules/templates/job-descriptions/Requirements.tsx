import { PickSkill, SkillName } from '@/modules/skills'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Table } from '@/shared/ui/Table'
import { grades, importanceOf } from './importance'
import m from './Jobs.module.css'
import type { JobRequirement } from './queries'

interface RequirementsProps {
  requirements: readonly JobRequirement[]
  onChange: (requirements: JobRequirement[]) => void
}

/** What the role asks, skill by skill: each has a level and an importance. */
export function Requirements({ requirements, onChange }: RequirementsProps) {
  const t = useText()
  const heads = [t('jobdescription.skill'), t('jobdescription.level'), t('jobdescription.importance'), '']
  const change = (skillId: string, patch: Partial<JobRequirement>) =>
    onChange(requirements.map((one) => (one.skillId === skillId ? { ...one, ...patch } : one)))
  const add = (skillId: string) =>
    requirements.some((one) => one.skillId === skillId) ||
    onChange([...requirements, { skillId, level: 3, importance: 3 }])
  return (
    <div className={`${m.part} ${m.grades}`}>
      {requirements.length === 0 ? (
        <p className="soft">{t('jobdescription.requirement_none')}</p>
      ) : (
        <Table label={t('jobdescription.requirements')} heads={heads}>
          {requirements.map(({ skillId, level, importance }) => (
            <tr key={skillId}>
              <th scope="row" id={`skill-${skillId}`}>
                <SkillName skillId={skillId} />
              </th>
              <td>
                <select
                  aria-label={t('jobdescription.level')}
                  aria-describedby={`skill-${skillId}`}
                  value={level}
                  onChange={({ target }) => change(skillId, { level: Number(target.value) })}
                >
                  {grades.map((grade) => (
                    <option key={grade}>{grade}</option>
                  ))}
                </select>
              </td>
              <td>
                <select
                  aria-label={t('jobdescription.importance')}
                  aria-describedby={`skill-${skillId}`}
                  value={importance}
                  onChange={({ target }) => change(skillId, { importance: Number(target.value) })}
                >
                  {grades.map((grade) => (
                    <option key={grade} value={grade}>
                      {t(importanceOf(grade))}
                    </option>
                  ))}
                </select>
              </td>
              <td>
                <Button
                  kind="quiet"
                  aria-describedby={`skill-${skillId}`}
                  onClick={() => onChange(requirements.filter((one) => one.skillId !== skillId))}
                >
                  {t('jobdescription.remove')}
                </Button>
              </td>
            </tr>
          ))}
        </Table>
      )}
      <h3>{t('jobdescription.requirement_add')}</h3>
      <PickSkill skill={undefined} onPick={(skill) => skill && add(skill.skillId)} />
    </div>
  )
}
